using CompendiumSite.Diagnostics;

namespace CompendiumSite.Files;

/// <summary>The machine does not let the program do its work. Not a bug and not a wrong record: the message says what a person can do.</summary>
internal sealed class MachineTrouble(Code code, string place, string body, Exception? cause = null) : Exception(body, cause)
{
    public Message Report { get; } = new(Severity.Error, code.Id, new(place, 0, 0), body);

    private const int NoSpace = 28, QuotaLinux = 122, QuotaMac = 69, ReadOnlySystem = 30, Busy = 16;
    private const int NoSpaceWindows = unchecked((int)0x80070070);

    /// <summary>What the system said, in words that help.</summary>
    public static MachineTrouble From(Exception cause, string output) => cause switch
    {
        MachineTrouble known => known,
        { HResult: NoSpace or QuotaLinux or QuotaMac or NoSpaceWindows } =>
            new(Codes.DiskFull, output, $"The disk is full. Make room, or name a folder on another disk with --output, then build again. {Whole}", cause),
        UnauthorizedAccessException or { HResult: ReadOnlySystem } =>
            new(Codes.OutputReadOnly, output, $"The folder may not be written ({Sentence(cause)}). Mend the permissions of it and of the folder around it, or name another with --output. {Whole}", cause),
        { HResult: Busy } =>
            new(Codes.OutputFails, output, $"The system holds the folder fast ({Sentence(cause)}); it may be the root of a disk. Name a folder inside it with --output. {Whole}", cause),
        _ => new(Codes.OutputFails, output, $"The output cannot be written: {Sentence(cause)}. {Whole}", cause),
    };

    private const string Whole = "The site that was there before is untouched.";

    private static string Sentence(Exception cause) => cause.Message.TrimEnd('.');
}
