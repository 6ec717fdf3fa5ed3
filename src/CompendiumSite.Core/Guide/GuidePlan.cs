using System.Collections.Immutable;
using CompendiumSite.Pages;

namespace CompendiumSite.Guide;

/// <summary>The pages of the editing guide that are made from the program itself; its longer texts are narratives of the part 'editing'.</summary>
internal static class GuidePlan
{
    public static IEnumerable<Page> Pages(Reader read, GuideProgram program)
    {
        ImmutableArray<Crumb> home = [new(read.Say(Labels.Home), Addresses.Home)];
        ImmutableArray<Crumb> guide = [.. home, new(read.Say(Labels.Guide), Addresses.Guide)];
        ImmutableArray<Crumb> records = [.. guide, new(read.Say(Labels.GuideRecords), Addresses.GuideRecords)];
        yield return new GuideStartPage { In = read, Path = Addresses.Guide, Title = read.Say(Labels.Guide), Description = read.Say(Labels.GuideLead), Trail = home };
        yield return new GuideRecordsPage { In = read, Path = Addresses.GuideRecords, Title = read.Say(Labels.GuideRecords), Description = read.Say(Labels.GuideRecordsLead), Trail = guide, Program = program };
        foreach (var kind in GuideKinds.All)
            yield return new GuideKindPage
            {
                In = read, Path = Addresses.OfGuideKind(kind.Folder), Title = read.Say(Labels.GuideKindTitle, read.Say(kind.Name)), Description = read.Say(kind.About),
                Trail = records, Shown = kind, NewCommand = NewCommand(kind, program),
            };
        yield return new GuideCommandsPage { In = read, Path = Addresses.GuideCommands, Title = read.Say(Labels.GuideCommands), Description = read.Say(Labels.GuideCommandsLead), Trail = guide, Program = program };
        yield return new GuideMessagesPage { In = read, Path = Addresses.GuideMessages, Title = read.Say(Labels.GuideMessages), Description = read.Say(Labels.GuideMessagesLead), Trail = guide };
    }

    private static string? NewCommand(GuideKind kind, GuideProgram program) =>
        program.Skeletons.FirstOrDefault(skeleton => skeleton.Folder == kind.Folder).Kind is { } word ? $"{program.Typed} new {word} {kind.Examples[0].Id}" : null;
}
