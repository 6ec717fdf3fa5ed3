using System.Globalization;

namespace CompendiumSite.Pages.Charts;

/// <summary>Numbers as SVG reads them: a point, two places at most, nothing behind it that is zero.</summary>
public static class ChartNumber
{
    // Adding nothing turns the zero that has a sign into the one that has none.
    public static string Of(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double value) => Of(value) + "%";
}
