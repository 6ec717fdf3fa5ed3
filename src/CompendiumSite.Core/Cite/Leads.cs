using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>The words that introduce a note or a citation.</summary>
internal static class Leads
{
    // The longer ones first: 'see' begins 'see also'.
    private static readonly (string Words, LeadIn Lead)[] all =
    [
        ("see, for example,", LeadIn.ForExample), ("see, e.g.,", LeadIn.ForExample), ("see, e.g.", LeadIn.ForExample), ("see e.g.,", LeadIn.ForExample), ("see e.g.", LeadIn.ForExample), ("see for example", LeadIn.ForExample), ("for example,", LeadIn.ForExample), ("e.g.,", LeadIn.ForExample), ("e.g.", LeadIn.ForExample),
        ("see also", LeadIn.SeeAlso), ("see", LeadIn.See),
        ("例如见：", LeadIn.ForExample), ("例如见", LeadIn.ForExample), ("例如：", LeadIn.ForExample), ("例如", LeadIn.ForExample),
        ("另见：", LeadIn.SeeAlso), ("另见", LeadIn.SeeAlso), ("见：", LeadIn.See), ("见", LeadIn.See),
    ];

    public static (LeadIn Lead, string Behind) Take(string typed)
    {
        foreach (var (words, lead) in all)
            if (typed.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (words[^1] != 'e' && words[^1] != 'o' || typed.Length > words.Length && typed[words.Length] == ' '))
                return (lead, typed[words.Length..].TrimStart());
        return (LeadIn.None, typed);
    }
}
