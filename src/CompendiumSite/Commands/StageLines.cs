using System.Globalization;

namespace CompendiumSite.Commands;

/// <summary>A line for each stage as soon as it is over.</summary>
internal static class StageLines
{
    public static Stages For(Terminal terminal) =>
        new(stage => terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage.Name,-8}{Seconds(stage.Time),8}  {stage.Counted}")));

    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.000} s");
}
