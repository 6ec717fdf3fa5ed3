using CompendiumSite.Pages;

namespace CompendiumSite.Guide;

/// <summary>A page of the editing guide.</summary>
public abstract record GuidePage : Page;

/// <summary>The way in: what there is, the first change, the folders, the signs, a register of the messages.</summary>
public sealed record GuideStartPage : GuidePage
{
    public override string Kind => "guide";
}

/// <summary>How a record is written, whatever its kind.</summary>
public sealed record GuideRecordsPage : GuidePage
{
    public required GuideProgram Program { get; init; }
    public override string Kind => "guide-records";
}

/// <summary>One kind of record with an example and every key.</summary>
public sealed record GuideKindPage : GuidePage
{
    public required GuideKind Shown { get; init; }

    /// <summary>What one types for a new record; null for the settings.</summary>
    public string? NewCommand { get; init; }

    public override string Kind => "guide-kind";
}

public sealed record GuideCommandsPage : GuidePage
{
    public required GuideProgram Program { get; init; }
    public override string Kind => "guide-commands";
}

public sealed record GuideMessagesPage : GuidePage
{
    public override string Kind => "guide-messages";
}
