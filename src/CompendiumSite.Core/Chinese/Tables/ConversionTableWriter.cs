using System.Runtime.InteropServices;
using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>
/// Compiles the text dictionaries to the table that is embedded. It runs when the dictionaries change, and in the test which
/// proves that the committed table is theirs.
/// </summary>
internal sealed class ConversionTableWriter
{
    // Costs are relative: a path of few and well-known words is the cheapest. A phrase of the reference is a little dearer than a
    // word of ours; a doubtful one dearer than two characters that may stand alone, and cheaper than two that may not.
    private const ushort OwnWord = 95, Phrase = 100, Doubtful = 200, FunctionCharacter = 60, FreeCharacter = 90, RareCharacter = 150, OtherCharacter = 160;
    private const string OpenCC = "opencc/", Lists = "words/";

    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Letter[] letters = new Letter[0x10000];
    private readonly Dictionary<char, string> forms = [];
    private readonly Dictionary<char, char> additions = [];
    private readonly StringBuilder pool = new();
    private readonly Dictionary<string, int> pooled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);

    private ConversionTableWriter(IReadOnlyDictionary<string, string> texts) => this.texts = texts;

    /// <param name="texts">The contents of the files below Data, by their paths.</param>
    public static byte[] Write(IReadOnlyDictionary<string, string> texts)
    {
        var writer = new ConversionTableWriter(texts);
        writer.Characters();
        writer.Phrases();
        writer.Others();
        writer.OwnCharacters();
        foreach (var list in new[] { "words", "names", "united-nations" }) writer.OwnWords(list);
        writer.Forms();
        writer.LevelCompounds();
        LetterTraitsWriter.Set(writer.letters, writer.forms, texts);
        return writer.Bytes();
    }

    private void Characters()
    {
        for (var unit = 0; unit < letters.Length; unit++)
            (letters[unit].Standard, letters[unit].Variant) = ((ushort)unit, (ushort)unit);
        foreach (var (key, value) in DictionaryText.Reference(texts[OpenCC + "TWVariants.txt"]))
            letters[key[0]].Variant = value[0][0];
        foreach (var (key, value) in DictionaryText.Reference(texts[OpenCC + "STCharacters.txt"]))
        {
            if (key.Length == 1) forms[key[0]] = string.Concat(value);
            if (key.Length == 1 && value[0].Length == 1) letters[key[0]].Standard = value[0][0];
            else Put(key, new() { Traits = WordTraits.Character | WordTraits.Path | WordTraits.Settles, Cost = RareCharacter, Text = Pool(value[0]), Reference = Pool(value[0]) });
        }
        foreach (var more in DictionaryText.Words(texts[Lists + "variants.txt"])) additions[more.Key[0]] = more.Form![0];
        for (var unit = 0; unit < letters.Length; unit++)
            letters[unit].Taiwan = Vary((char)letters[unit].Standard);
    }

    // The Taiwan variant of a Traditional character: the reference's, and then ours.
    private char Vary(char unit)
    {
        var variant = (char)letters[unit].Variant;
        return additions.GetValueOrDefault(variant, variant);
    }

    private void Phrases()
    {
        var doubtful = DictionaryText.Words(texts[Lists + "doubtful.txt"]).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var variantPhrases = DictionaryText.Reference(texts[OpenCC + "TWVariantsPhrases.txt"]).ToDictionary(v => v.Key, v => v.Forms[0]);
        var dropped = DictionaryText.Words(texts[Lists + "dropped.txt"]).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var file in new[] { "STPhrases.txt", "STPhrases_GeneratedFromRegionalPhrases.txt" })
            foreach (var (key, value) in DictionaryText.Reference(texts[OpenCC + file]))
            {
                if (!phrases.TryAdd(key, value[0])) continue;
                var isDoubtful = doubtful.Contains(key);
                Put(key, new()
                {
                    Traits = WordTraits.Phrase | (dropped.Contains(key) ? 0 : WordTraits.Path) | (isDoubtful ? 0 : WordTraits.Settles),
                    Cost = isDoubtful ? Doubtful : Phrase,
                    Reference = value[0] == Map(key, c => (char)letters[c].Standard) ? -1 : Pool(value[0]),
                    Text = FormOf(key, variantPhrases.GetValueOrDefault(value[0]) ?? Map(value[0], Vary)),
                });
            }
    }

    private void Others()
    {
        foreach (var (key, value) in DictionaryText.Reference(texts[OpenCC + "TWVariantsPhrases.txt"]))
            Put(key, new() { Traits = WordTraits.VariantPhrase, Text = -1, Reference = Pool(value[0]) });
        foreach (var (key, value) in DictionaryText.Reference(texts[OpenCC + "CJK_Compatibility_Ideographs.txt"]))
            Put(key, new() { Traits = WordTraits.Compatibility, Text = -1, Reference = Pool(value[0]) });
    }

    private void OwnCharacters()
    {
        foreach (var own in DictionaryText.Words(texts[Lists + "characters.txt"]))
            Put(own.Key, new()
            {
                Traits = WordTraits.Own | WordTraits.Path | (own.Guess ? 0 : WordTraits.Settles),
                Cost = own.Section switch { "function" => FunctionCharacter, "free" => FreeCharacter, _ => RareCharacter },
                Text = own.Form is null ? -1 : FormOf(own.Key, own.Form),
                Reference = forms.TryGetValue(own.Key[0], out var all) && all.Length > 1 ? Pool(Map(all, Vary)) : -1,
            });
    }

    private void OwnWords(string list)
    {
        foreach (var own in DictionaryText.Words(texts[Lists + list + ".txt"]))
        {
            words.TryGetValue(own.Key, out var word);
            if ((word.Traits & WordTraits.Own) != 0 && own.Form is null) continue;
            if ((word.Traits & WordTraits.Phrase) == 0) word.Reference = -1;
            word.Traits |= WordTraits.Own | WordTraits.Path | WordTraits.Settles;
            word.Cost = OwnWord;
            word.Text = FormOf(own.Key, own.Form ?? (list == "names" ? NameOf(own.Key) : Map(Alone(own.Key), Vary)));
            words[own.Key] = word with { Length = own.Key.Length };
        }
    }

    // Where a character has several forms, `check` and `--explain` name them all.
    private void Forms()
    {
        foreach (var (unit, all) in forms)
            if (all.Length > 1 && !words.ContainsKey(unit.ToString()))
                Put(unit.ToString(), new() { Text = -1, Reference = Pool(Map(all, Vary)) });
    }

    // 马里 is no inside of a horse: the characters that names keep stay in every name.
    private string NameOf(string key)
    {
        var (alone, kept) = (Map(Alone(key), Vary).ToCharArray(), DictionaryText.Words(texts[Lists + "name-characters.txt"]).Where(w => w.Section == "names").Select(w => w.Key[0]).ToHashSet());
        for (var i = 0; i < alone.Length; i++)
            if (kept.Contains(key[i])) alone[i] = key[i];
        return new(alone);
    }

    // A phrase of the reference that only joins words (并可以) must not outbid a word at its border (合并|可以): it costs what its
    // words cost. A phrase that changes something stays cheap.
    private void LevelCompounds()
    {
        foreach (var (key, word) in words.ToArray())
            if (key.Length > 2 && (word.Traits & (WordTraits.Phrase | WordTraits.Path | WordTraits.Own)) == (WordTraits.Phrase | WordTraits.Path))
            {
                var (cost, form) = Compound(key);
                if (form == (word.Text < 0 ? Map(key, c => (char)letters[c].Taiwan) : pool.ToString(word.Text + 1, pool[word.Text])))
                    words[key] = word with { Cost = (ushort)Math.Max(cost, word.Cost) };
            }
    }

    // The cheapest path through a word that does not take the word itself.
    private (int Cost, string Form) Compound(string key)
    {
        var paths = new (int Cost, string Form)[key.Length + 1];
        Array.Fill(paths, (int.MaxValue, ""), 1, key.Length);
        paths[0] = (0, "");
        for (var i = 0; i < key.Length; i++)
            for (var length = 1; length <= key.Length - i && length < key.Length; length++)
            {
                var part = key.Substring(i, length);
                var known = words.TryGetValue(part, out var word) && (word.Traits & WordTraits.Path) != 0;
                if (!known && length > 1) continue;
                var cost = paths[i].Cost + (known ? word.Cost : OtherCharacter);
                if (cost >= paths[i + length].Cost) continue;
                var form = known && word.Text >= 0 ? pool.ToString(word.Text + 1, pool[word.Text]) : Map(part, c => (char)letters[c].Taiwan);
                paths[i + length] = (cost, paths[i].Form + form);
            }
        return paths[^1];
    }

    // The reference's conversion of a word that stands alone: longest match from the left.
    private string Alone(string key)
    {
        var output = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length;)
        {
            var length = key.Length - i;
            while (length > 1 && !phrases.ContainsKey(key.Substring(i, length))) length--;
            output.Append(length > 1 ? phrases[key.Substring(i, length)] : ((char)letters[key[i]].Standard).ToString());
            i += length;
        }
        return output.ToString();
    }

    private void Put(string key, Word word)
    {
        // A later list knows better than an earlier one; what the reference needs stays.
        word.Length = key.Length;
        if (!words.TryAdd(key, word)) words[key] = word with { Traits = word.Traits | words[key].Traits };
    }

    private int FormOf(string key, string form) => form == Map(key, c => (char)letters[c].Taiwan) ? -1 : Pool(form);

    private int Pool(string form)
    {
        if (pooled.TryGetValue(form, out var at)) return at;
        pooled[form] = at = pool.Length;
        pool.Append((char)form.Length).Append(form);
        return at;
    }

    private static string Map(string text, Func<char, char> map) => string.Create(text.Length, (text, map), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = state.map(state.text[i]);
    });

    private byte[] Bytes()
    {
        // Frequent units get low codes, which keeps the trie dense.
        var codes = words.Keys.SelectMany(k => k).GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select((g, i) => (g.Key, Code: (ushort)(i + 1))).ToArray();
        foreach (var (unit, code) in codes) letters[unit].Code = code;
        var ordered = words.Select(w => (Codes: w.Key.Select(u => letters[u].Code).ToArray(), w.Value)).OrderBy(w => w.Codes, CodeOrder).ToArray();
        var nodes = TrieBuilder.Build([.. ordered.Select((w, i) => (w.Codes, i))], codes.Length + 1);
        var header = new int[] { ConversionTable.Magic, nodes.Length, ordered.Length, pool.Length };
        return
        [
            .. MemoryMarshal.AsBytes<int>(header), .. MemoryMarshal.AsBytes<Letter>(letters), .. MemoryMarshal.AsBytes<Node>(nodes),
            .. MemoryMarshal.AsBytes<Word>(ordered.Select(w => w.Value).ToArray()), .. MemoryMarshal.AsBytes(pool.ToString().AsSpan()),
        ];
    }

    private static readonly IComparer<ushort[]> CodeOrder = Comparer<ushort[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
}
