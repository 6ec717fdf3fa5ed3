namespace CompendiumSite.Diagnostics;

/// <summary>A kind of message. What an editor needs to know about it in general; the message itself says it of one place.</summary>
public sealed record Code(string Id, Severity Severity, Explanation English, Explanation Chinese);

/// <param name="Title">What is wrong, as a short heading.</param>
/// <param name="Remedy">What to do, in one or two sentences.</param>
public sealed record Explanation(string Title, string Remedy);
