using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Parse;

/// <summary>What an id may look like: it is a file name and a part of an address.</summary>
internal static class Ids
{
    public const int Longest = 80;

    /// <summary>The same as <see cref="IsId"/> but for the length, for the schema.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public static bool IsId(string text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-' || IsDevice(text)) return false;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
                return false;
        return true;
    }

    /// <summary>Names that Windows keeps for itself, whatever stands behind a dot: a repository with such a file cannot be checked out there.</summary>
    public static bool IsDevice(string name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        return stem.Length switch
        {
            3 => devices.Contains(stem, StringComparer.OrdinalIgnoreCase),
            4 => char.IsAsciiDigit(stem[3]) && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
    }

    private static readonly ImmutableArray<string> devices = ["con", "prn", "aux", "nul"];

    /// <summary>The sentence that proposes the id which a person probably meant, or nothing.</summary>
    public static string Proposal(string typed)
    {
        if (IsDevice(typed)) return $" '{typed}' is the name of a device on Windows, which no file can have.";
        var id = new StringBuilder(typed.Length);
        foreach (var c in typed.Trim())
        {
            if (char.IsAsciiLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '_' or '-' or '/' or '.' && id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        var proposal = id.ToString().Trim('-');
        return IsId(proposal) && proposal != typed ? $" Write '{proposal}'?" : "";
    }
}
