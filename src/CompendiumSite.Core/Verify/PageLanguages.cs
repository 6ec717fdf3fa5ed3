using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>Follows the languages that a page names and notes words that are not of the language which they are said to be.</summary>
internal sealed class PageLanguages
{
    // Characters of which every Chinese page has some and which only one of the two scripts writes.
    private static readonly SearchValues<char> simplified = SearchValues.Create("这们说对国会议为时来长见车门东书问间关发经实点业区条应过还进选题类语译页网号备权约员决议审裁军谈判从与两并让认该请结给统级组织议动务势协单参双变听");
    private static readonly SearchValues<char> traditional = SearchValues.Create("這們說對國會議為時來長見車門東書問間關發經實點業區條應過還進選題類語譯頁網號備權約員決審軍談從與兩並讓認該請結給統級組織動務勢協單參雙變聽");
    private static readonly SearchValues<char> onlySimplified = Without(simplified);

    private readonly Stack<string> languages = new();
    private readonly ImmutableArray<ForeignWords>.Builder wrong = ImmutableArray.CreateBuilder<ForeignWords>();

    public ImmutableArray<ForeignWords> Wrong => wrong.ToImmutable();

    public void StartAnew()
    {
        languages.Clear();
        wrong.Clear();
    }

    public void Open(string? language) => languages.Push(language ?? (languages.TryPeek(out var around) ? around : ""));

    public void Close() => languages.TryPop(out _);

    public void Read(ReadOnlySpan<byte> words, string? own = null)
    {
        // The first bytes of all Chinese characters: what has none of them is not decoded.
        if (!words.ContainsAnyInRange((byte)0xE4, (byte)0xE9)) return;
        var characters = ArrayPool<char>.Shared.Rent(words.Length);
        Read(characters.AsSpan(0, Encoding.UTF8.GetChars(words, characters)), own);
        ArrayPool<char>.Shared.Return(characters);
    }

    private void Read(ReadOnlySpan<char> words, string? own)
    {
        var language = own ?? (languages.TryPeek(out var around) ? around : "");
        for (int from = 0, at; (at = IndexOfForeign(language, words[from..])) >= 0;)
        {
            var (start, end) = (from + at, from + at + 1);
            while (start > from && IsHan(words[start - 1])) start--;
            while (end < words.Length && IsHan(words[end])) end++;
            wrong.Add(new(language, words[start..end].ToString(), words[Math.Max(0, start - 10)..Math.Min(words.Length, end + 20)].Trim().ToString()));
            from = end;
        }
    }

    private static int IndexOfForeign(string language, ReadOnlySpan<char> words) => language switch
    {
        "en" => words.IndexOfAnyInRange('\u4E00', '\u9FFF'),
        "zh-Hans" => words.IndexOfAny(traditional),
        "zh-Hant" => words.IndexOfAny(onlySimplified),
        _ => -1,
    };

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // Some characters are written by both.
    private static SearchValues<char> Without(SearchValues<char> all) =>
        SearchValues.Create([.. Enumerable.Range(0x4E00, 0x5200).Select(code => (char)code).Where(c => all.Contains(c) && !traditional.Contains(c) && c is not ('裁' or '判' or '决' or '从' or '与' or '并'))]);
}
