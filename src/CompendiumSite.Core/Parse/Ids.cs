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
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
                return false;
        return true;
    }

    /// <summary>The sentence that proposes the id which a person probably meant, or nothing.</summary>
    public static string Proposal(string typed)
    {
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
