using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Every document symbol has a record.</summary>
internal static class DocumentReferences
{
    public static void Check(Survey survey)
    {
        var known = survey.Content.Documents.Select(document => SymbolText.Key(document.Symbol.Value)).ToHashSet();
        var named = new HashSet<string>();
        foreach (var naming in survey.Symbols)
        {
            var symbol = naming.Symbol.Value;
            var key = SymbolText.Key(symbol);
            if (known.Contains(key)) named.Add(key);
            if (symbol.Length == 0 || known.Contains(key) || survey.IsUnread(SymbolText.Slug(symbol))) continue;
            survey.MisnamedKinds.Add("document");
            survey.Bag.Add(Codes.UnknownDocument, naming.Symbol.At,
                $"'{naming.Key}' names {symbol}, which has no record." + Hint(symbol, known) + $" Correct the symbol, or write documents/{SymbolText.Slug(symbol)}.yml.");
        }
        survey.Named.UnionWith(survey.Content.Documents.Where(document => named.Contains(SymbolText.Key(document.Symbol.Value))));
    }

    // Symbols of one series are all alike, so only a difference of a sign or two is likely to be a slip.
    private static string Hint(string symbol, HashSet<string> known)
    {
        var near = Nearest.To(symbol, known.Where(other => Math.Abs(other.Length - symbol.Length) <= 1 && Differences(symbol, other) <= 2));
        return near is null ? "" : $" Did you mean {near}?";
    }

    private static int Differences(string a, string b)
    {
        if (a.Length == b.Length) return a.Zip(b).Count(pair => pair.First != pair.Second);
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        return Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter) ? 1 : 9;
    }
}
