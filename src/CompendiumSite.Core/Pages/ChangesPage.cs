namespace CompendiumSite.Pages;

/// <summary>What each release changed for readers.</summary>
public sealed record ChangesPage : Page { public override string Kind => "changes"; }
