
namespace CompendiumSite.Translation;

/// <summary>How many translations are in which state.</summary>
public readonly record struct SegmentCount(int Missing, int Outdated, int Draft, int Reviewed)
{
    public int Total => Missing + Outdated + Draft + Reviewed;

    public bool IsFinished => Reviewed == Total;

    public int Of(SegmentState state) => state switch
    {
        SegmentState.Missing => Missing,
        SegmentState.Outdated => Outdated,
        SegmentState.Draft => Draft,
        _ => Reviewed,
    };

    public static SegmentCount In(IEnumerable<Segment> segments)
    {
        var counts = segments.CountBy(segment => segment.State).ToDictionary();
        return new(
            counts.GetValueOrDefault(SegmentState.Missing), counts.GetValueOrDefault(SegmentState.Outdated),
            counts.GetValueOrDefault(SegmentState.Draft), counts.GetValueOrDefault(SegmentState.Reviewed));
    }
}
