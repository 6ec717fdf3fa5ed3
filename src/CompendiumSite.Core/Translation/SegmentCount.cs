
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
        var (missing, outdated, draft, reviewed) = (0, 0, 0, 0);
        foreach (var segment in segments)
            switch (segment.State)
            {
                case SegmentState.Missing: missing++; break;
                case SegmentState.Outdated: outdated++; break;
                case SegmentState.Draft: draft++; break;
                case SegmentState.Reviewed: reviewed++; break;
            }
        return new(missing, outdated, draft, reviewed);
    }
}
