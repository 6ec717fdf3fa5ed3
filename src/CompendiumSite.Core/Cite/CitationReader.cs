using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>
/// The door of the room: a note as a person would print it, in English or Chinese, in; citations with the ids of the records out.
/// </summary>
public sealed partial class CitationReader(Content content)
{
    private readonly SponsorNames sponsors = new(content);
    private readonly KnownTexts texts = new(content);

    public TypedNote Read(string typed)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        var citations = ImmutableArray.CreateBuilder<TypedCitation>();
        var (noteLead, repeats) = (LeadIn.None, false);
        foreach (var part in typed.Split(';', '；', '\n').Select(Trimmed).Where(part => part.Length > 0))
        {
            var (lead, rest) = Leads.Take(Number().Replace(part, ""));
            if (Ibid().IsMatch(rest))
            {
                warnings.Add($"'{rest}' repeats another note: write the number of that one behind 'ibid', in place of 'citations'.");
                repeats = true;
                continue;
            }
            var read = ReadOne(rest, warnings);
            // The words before the first citation introduce the whole note.
            if (citations.Count == 0) noteLead = lead;
            else read = read with { Lead = lead };
            if (citations.Any(other => IsSame(other, read))) warnings.Add($"'{rest}' stands here twice.");
            citations.Add(read);
        }
        return new(noteLead, citations.ToImmutable(), warnings.ToImmutable()) { Repeats = repeats };
    }

    // The same paper of the same sponsor, even if one of the two has a slip in its date; without a paper, the same words.
    private static bool IsSame(TypedCitation one, TypedCitation other) =>
        one.Document is not null && one.Document == other.Document && one.Sponsor is not null
            ? (one.Sponsor, one.OnBehalfOf) == (other.Sponsor, other.OnBehalfOf)
            : one with { Lead = other.Lead, Named = other.Named } == other;

    private TypedCitation ReadOne(string typed, ImmutableArray<string>.Builder warnings)
    {
        var (sponsor, name, rest) = TakeSponsor(typed, warnings);
        var citation = new TypedCitation(sponsor, name);
        if (Behalf().Match(rest) is { Success: true } behalf)
        {
            (var group, name, rest) = TakeSponsor(rest[behalf.Length..], warnings);
            citation = citation with { OnBehalfOf = group ?? $"TODO {name}" };
            if (behalf.Groups[1].Length > 0) rest = rest.TrimStart().TrimStart(')', '）');
        }
        if (Year().Match(rest) is { Success: true } year)
        {
            citation = citation with { Year = int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture) };
            rest = rest[year.Length..];
        }
        citation = new CitationFacts(citation, texts).Read(rest, warnings);
        Compare(citation, warnings);
        return citation;
    }

    private (string? Id, string Name, string Behind) TakeSponsor(string typed, ImmutableArray<string>.Builder warnings)
    {
        if (sponsors.Longest(typed) is var (id, length) && length > 0) return (id, typed[..length], typed[length..]);
        var name = Unknown().Match(typed).Value.Trim();
        if (CitationFacts.IsLikeSymbol(name))
        {
            warnings.Add($"No sponsor is named before '{name}'.");
            return (null, "the sponsor", typed);
        }
        var hint = sponsors.Nearest(name) is { } near ? $" Did you mean '{near}'?" : " Write the record first: new sponsor.";
        warnings.Add($"No sponsor is called '{name}'.{hint}");
        return (null, name, typed[Unknown().Match(typed).Length..]);
    }

    private void Compare(TypedCitation citation, ImmutableArray<string>.Builder warnings)
    {
        if (citation is { Year: { } year, Date: { } date } && year != date.Year)
            warnings.Add($"{citation.Named}: the year {year} contradicts the date {date:yyyy-MM-dd}. If the source prints both, keep them and add a finding.");
        if (citation.Document is not { } symbol)
        {
            if (citation.Meeting is null) warnings.Add($"{citation.Named}: neither a symbol nor a meeting is named.");
            return;
        }
        var key = SymbolText.Key(symbol);
        if (content.Documents.FirstOrDefault(document => SymbolText.Key(document.Symbol.Value) == key) is not { } known)
            warnings.Add($"There is no record of {symbol}.{Nearest.Hint(symbol, content.Documents.Select(document => document.Symbol.Value))} If the symbol is right: new document {symbol}");
        else if (known.Date is { } right && citation.Date is { } given && right != given)
            warnings.Add($"{symbol} is of {right:yyyy-MM-dd}, not of {given:yyyy-MM-dd}. If the source prints the other date, keep it and add a finding.");
    }

    private static string Trimmed(string part) => part.Trim().TrimEnd('.', '。').Trim();

    [GeneratedRegex(@"^(\s*[(（]\s*(?=on behalf|代表))?(\s*on behalf of( the)?\s+|\s*代表)")]
    private static partial Regex Behalf();

    [GeneratedRegex(@"^\s*[(（]\s*((?:19|20)[0-9]{2})\s*年?\s*[)）]")]
    private static partial Regex Year();

    // The number of the note, copied with it.
    [GeneratedRegex(@"^(?:\[\^?[0-9]{1,3}\]:?|[0-9]{1,3}[.．、])\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(ibid|同上)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ibid();

    // Up to what cannot belong to a name any more.
    [GeneratedRegex(@"^.*?(?=\s+on behalf of|\s*[(（]\s*on behalf of|\s*[(（]?代表|\s*[(（]\s*(?:19|20)[0-9]{2}|[,，]|$)")]
    private static partial Regex Unknown();
}
