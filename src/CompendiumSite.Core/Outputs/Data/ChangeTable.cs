using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>The change log.</summary>
internal static class ChangeTable
{
    public static Table Of(Compendium site, Voices voices) => new Table<PlacedChange>("changes", "What each release changed for readers, the newest first.", ["release", "number"], site.Changes.Entries,
        new Columns<PlacedChange>(voices)
            .Word("release", "Id of the release.", c => c.Release.Id)
            .Number("number", "Place of the entry in the release, from 1.", c => c.Entry.Number)
            .Date("date", "Date of the release.", c => c.Release.Date)
            .Word("kind", "What happened.", c => Names.Of(c.Entry.Kind), oneOf: Names.Alterations)
            .Text("title", "Title of the release.", c => c.Release.Title)
            .Text("text", "What changed.", c => c.Entry.Text)
            .Words("records", "The records that are touched: ids, with their kind and a stroke before them where two kinds share one.", c => c.Entry.Records.Select(r => r.Value))
            .Words("sponsors", "Ids of the sponsors concerned.", c => c.Entry.Sponsors.Select(s => s.Value)));
}
