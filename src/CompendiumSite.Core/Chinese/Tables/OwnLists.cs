using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>Enters our own lists: characters that stand alone, everyday words, names, words of the United Nations.</summary>
internal static class OwnLists
{
    private const string Everyday = "words/words.txt", Names = "words/names.txt", UnitedNations = "words/united-nations.txt";

    public static void Put(Lexicon lexicon, IReadOnlyDictionary<string, string> texts)
    {
        Characters(lexicon, texts["words/characters.txt"]);
        // 马里 is no inside of a horse: the characters that names keep stay in every name.
        var kept = DictionaryText.Words(texts["words/name-characters.txt"]).Where(w => w.Section == "names").Select(w => w.Key[0]).ToHashSet();
        Words(lexicon, texts[Everyday], key => Alone(lexicon, key));
        Words(lexicon, texts[Names], key => Keep(key, Alone(lexicon, key), kept));
        Words(lexicon, texts[UnitedNations], key => Alone(lexicon, key));
        ConvertLongWords(lexicon, [.. DictionaryText.Words(texts[Everyday]), .. DictionaryText.Words(texts[UnitedNations])]);
    }

    // A longer word without a form of its own is converted as our own words see it: 口头发言 has no hair (头发) in it. The shorter
    // ones come first, since the longer ones are made of them.
    private static void ConvertLongWords(Lexicon lexicon, ListedWord[] listed)
    {
        var given = listed.Where(w => w.Form is not null).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in listed.Select(w => w.Key).Where(k => k.Length > 2 && !given.Contains(k) && !lexicon.Phrases.ContainsKey(k)).OrderBy(k => k.Length))
            lexicon.Words[key] = lexicon.Words[key] with { Text = lexicon.Text(key, Compounds.CheapestPath(lexicon, key).Form) };
    }

    private static void Characters(Lexicon lexicon, string text)
    {
        foreach (var own in DictionaryText.Words(text))
            lexicon.Put(own.Key, new()
            {
                Traits = WordTraits.Own | WordTraits.Path | (own.Guess ? 0 : WordTraits.Settles),
                Cost = own.Section switch { "function" => Costs.FunctionCharacter, "free" => Costs.FreeCharacter, _ => Costs.RareCharacter },
                Text = own.Form is null ? -1 : lexicon.Text(own.Key, own.Form),
                Reference = lexicon.Forms.TryGetValue(own.Key[0], out var all) && all.Length > 1 ? lexicon.Pool(Lexicon.Map(all, lexicon.Vary)) : -1,
            });
    }

    private static void Words(Lexicon lexicon, string text, Func<string, string> formOf)
    {
        foreach (var own in DictionaryText.Words(text))
        {
            lexicon.Words.TryGetValue(own.Key, out var word);
            var isOwn = (word.Traits & WordTraits.Own) != 0;
            if (isOwn && own.Form is null) continue;
            if ((word.Traits & WordTraits.Phrase) == 0) word.Reference = -1;
            word.Traits |= WordTraits.Own | WordTraits.Path | WordTraits.Settles;
            if (own.Guess) word.Traits &= ~WordTraits.Settles;
            word.Cost = Costs.OwnWord;
            word.Text = lexicon.Text(own.Key, own.Form ?? formOf(own.Key));
            lexicon.Words[own.Key] = word with { Length = own.Key.Length };
        }
    }

    // The reference's conversion of a word that stands alone: longest match from the left.
    private static string Alone(Lexicon lexicon, string key)
    {
        var output = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length;)
        {
            var length = key.Length - i;
            while (length > 1 && !lexicon.Phrases.ContainsKey(key.Substring(i, length))) length--;
            output.Append(length > 1 ? lexicon.Phrases[key.Substring(i, length)] : ((char)lexicon.Letters[key[i]].Standard).ToString());
            i += length;
        }
        return Lexicon.Map(output.ToString(), lexicon.Vary);
    }

    private static string Keep(string key, string form, HashSet<char> kept)
    {
        var units = form.ToCharArray();
        for (var i = 0; i < units.Length; i++)
            if (kept.Contains(key[i])) units[i] = key[i];
        return new(units);
    }
}
