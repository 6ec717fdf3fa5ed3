namespace CompendiumSite.Pages.Charts;

/// <summary>
/// A table of pairs as road atlases print distances: each name stands once, on the slope, and serves its row to the left and its column below.
/// </summary>
/// <param name="Count">How many names.</param>
/// <param name="Pitch">The distance from one row to the next.</param>
public sealed record TriangleChart(int Count, double Pitch)
{
    /// <summary>The side of the square in which the cells lie.</summary>
    public double Side => Count * Pitch;

    /// <summary>The middle of a cell; the row is the later of the two.</summary>
    public (double X, double Y) Cell(int a, int b) => ((Math.Min(a, b) + 0.5) * Pitch, (Math.Max(a, b) + 0.5) * Pitch);

    /// <summary>Where a name begins: at the slope, on the line of its row.</summary>
    public (double X, double Y) Name(int index) => ((index + 0.5) * Pitch, (index + 0.5) * Pitch);

    /// <summary>The radius of a mark: its area grows with the number.</summary>
    public double Radius(int number, int most) => most == 0 ? 0 : Math.Max(Pitch * 0.2, Pitch * 0.46 * Math.Sqrt((double)number / most));
}
