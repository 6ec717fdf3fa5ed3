using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Verify;

/// <summary>A page that was published in every edition, with the places on it that an address can name.</summary>
public sealed record PromisedPage(string Path, ImmutableArray<string> Places, Place At);

/// <summary>
/// Which addresses are for ever: input/addresses.txt, a line for each page below an edition's folder and behind it its places.
/// Places that are numbered one after the other are written as #p-1..9.
/// </summary>
public static class AddressBook
{
    public const string FileName = "addresses.txt";

    private const string Through = "..";

    public static ImmutableArray<PromisedPage> Read(SourceFile? file)
    {
        if (file is null) return [];
        var promised = ImmutableArray.CreateBuilder<PromisedPage>();
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(file.Bytes.Span).Split('\n'))
        {
            number++;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length > 0) promised.Add(new(words[0], [.. words[1..].SelectMany(Expand)], new(file.Path, number, 1)));
        }
        return promised.ToImmutable();
    }

    /// <summary>What every edition has: the pages and places that may be promised.</summary>
    public static ImmutableArray<PromisedPage> Of(IEnumerable<PublishedPage> pages, ImmutableArray<Edition> editions)
    {
        var published = pages.Where(page => !page.IsRedirect).ToDictionary(page => page.Path, page => page.Places, StringComparer.Ordinal);
        var common = ImmutableArray.CreateBuilder<PromisedPage>();
        foreach (var (path, places) in published)
        {
            if (!path.StartsWith(editions[0].Path + "/", StringComparison.Ordinal) || path.EndsWith("404.html", StringComparison.Ordinal)) continue;
            var below = path[(editions[0].Path.Length + 1)..];
            var everywhere = editions.Select(edition => published.GetValueOrDefault($"{edition.Path}/{below}")).ToList();
            if (everywhere.TrueForAll(others => others is not null))
                common.Add(new(below, [.. places.Where(place => everywhere.TrueForAll(others => others!.Contains(place)))], Place.None));
        }
        return common.ToImmutable();
    }

    /// <summary>One message for each line of which something is lost.</summary>
    public static ImmutableArray<Message> Missing(ImmutableArray<PromisedPage> promised, IEnumerable<PublishedPage> pages, ImmutableArray<Edition> editions)
    {
        var published = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var messages = new MessageBag();
        foreach (var page in promised)
        {
            var lost = editions.SelectMany(edition => LostIn($"{edition.Path}/{page.Path}", page, published)).Take(6).ToList();
            if (lost.Count > 0) messages.Add(Codes.AddressLost, page.At, $"These addresses were published and are lost: {string.Join(", ", lost.Take(5))}{(lost.Count > 5 ? ", …" : "")}.");
        }
        return messages.ToSorted();
    }

    private static IEnumerable<string> LostIn(string path, PromisedPage page, Dictionary<string, PublishedPage> published)
    {
        if (!published.TryGetValue(path, out var today)) return [path];
        // Who is led elsewhere reaches the record; the place on the old page is gone with it.
        return today.IsRedirect ? [] : page.Places.Where(place => !today.Places.Contains(place)).Select(place => $"{path}#{place}");
    }

    /// <summary>What was promised before and what is there today; nothing is taken back.</summary>
    public static string Write(IEnumerable<PromisedPage> before, IEnumerable<PromisedPage> today)
    {
        var text = new StringBuilder();
        foreach (var page in before.Concat(today).GroupBy(page => page.Path).OrderBy(page => page.Key, StringComparer.Ordinal))
            text.Append(page.Key).Append(string.Concat(Shorten(page.SelectMany(same => same.Places).Distinct()).Select(place => " #" + place))).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Expand(string word)
    {
        var place = word.TrimStart('#');
        var through = place.IndexOf(Through, StringComparison.Ordinal);
        if (through < 0 || !int.TryParse(place[(through + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last)) return [place];
        var (stem, first) = Parted(place[..through]);
        return first is { } from && last - from is >= 0 and < 100_000 ? Enumerable.Range(from, last - from + 1).Select(number => stem + number.ToString(CultureInfo.InvariantCulture)) : [place];
    }

    private static IEnumerable<string> Shorten(IEnumerable<string> places)
    {
        foreach (var alike in places.Select(place => (Place: place, Parts: Parted(place))).GroupBy(place => place.Parts.Stem).OrderBy(alike => alike.Key, StringComparer.Ordinal))
        {
            foreach (var (place, _) in alike.Where(place => place.Parts.Number is null)) yield return place;
            var numbers = alike.Select(place => place.Parts.Number).OfType<int>().Order().ToList();
            for (var i = 0; i < numbers.Count;)
            {
                var last = i;
                while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1) last++;
                var from = alike.Key + numbers[i].ToString(CultureInfo.InvariantCulture);
                yield return last > i ? from + Through + numbers[last].ToString(CultureInfo.InvariantCulture) : from;
                i = last + 1;
            }
        }
    }

    // 'note-12' is the stem 'note-' and 12; 'y2011' of a leading zero would not come back as it was.
    private static (string Stem, int? Number) Parted(string place)
    {
        var from = place.Length;
        while (from > 0 && char.IsAsciiDigit(place[from - 1])) from--;
        return from < place.Length && place[from] != '0' && place.Length - from < 8 ? (place[..from], int.Parse(place.AsSpan(from), CultureInfo.InvariantCulture)) : (place, null);
    }
}
