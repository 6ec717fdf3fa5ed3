using System.Globalization;

namespace CompendiumSite.Commands;

/// <summary>Numbers that no record has yet.</summary>
internal static class NextNumbers
{
    /// <summary>The number behind the last one of a chapter, tier or group: 9 where there are G.1 to G.8.</summary>
    public static int In(string section, IEnumerable<string>? used) =>
        (used ?? []).Where(number => number.StartsWith(section + ".", StringComparison.Ordinal))
            .Select(number => int.TryParse(number.AsSpan(section.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0)
            .DefaultIfEmpty(0).Max() + 1;

    /// <summary>The paragraph behind another: 4.27 behind 4.26.</summary>
    public static string Behind(string number)
    {
        var point = number.LastIndexOf('.') + 1;
        return int.TryParse(number.AsSpan(point), NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? string.Create(CultureInfo.InvariantCulture, $"{number[..point]}{last + 1}") : number;
    }

    public static string Letter(IEnumerable<string>? used, char otherwise)
    {
        var last = (used ?? []).Where(section => section.Length == 1).Select(section => section[0]).DefaultIfEmpty((char)(otherwise - 1)).Max();
        return last < 'Z' ? ((char)(last + 1)).ToString() : "Z";
    }

    public static int After(IEnumerable<int>? used, int step, int most) => Math.Min((used ?? []).DefaultIfEmpty(0).Max() + step, most);
}
