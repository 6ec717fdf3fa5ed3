using CompendiumSite.Link;
using CompendiumSite.Tests.Sites;
using CompendiumSite.Translation;

namespace CompendiumSite.Tests.Translation;

/// <summary>The small site as it is after somebody has checked every translation.</summary>
internal static class CheckedSite
{
    public static TestSite Small { get; } = Accept(TestSite.Small);

    public static TestSite Accept(TestSite site)
    {
        var linked = Linker.Link(site.Content);
        foreach (var stamp in linked.Content.All.SelectMany(record => Stamp.Of(record, linked.Segments.Of(record))))
            site = site.With(stamp.File, StampedText.With(site.Text(stamp.File), stamp.Pairs, stamp.IsFrontMatter));
        return site;
    }

    public static Segments SegmentsOf(TestSite site) => Linker.Link(site.Content).Segments;

    /// <summary>What is not checked, as "id, name: state" in the order of the records.</summary>
    public static string[] Open(this TestSite site) =>
        [.. SegmentsOf(site).All.Where(s => s.State != SegmentState.Reviewed).Select(s => $"{s.Record.Id}, {s.Name}, {s.Language}: {SegmentStateNames.Of(s.State)}")];
}
