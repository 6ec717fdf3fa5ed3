using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>Enters our own lists: characters that stand alone, everyday words, names, words of the United Nations.</summary>
internal static class OwnLists
{
    public static void Put(Lexicon lexicon, IReadOnlyDictionary<string, string> texts)
    {
        Characters(lexicon, texts["words/characters.txt"]);
        // 马里 is no inside of a horse: the characters that names keep stay in every name.
        var kept = DictionaryText.Words(texts["words/name-characters.txt"]).Where(w => w.Section == "names").Select(w => w.Key[0]).ToHashSet();
        string[] lists = ["words/words.txt", "words/names.txt", "words/united-nations.txt"];
        var left = new List<string>();
        foreach (var list in lists) Words(lexicon, texts[list], key => list == "words/names.txt" ? Keep(key, Alone(lexicon, key), kept) : Alone(lexicon, key), list == "words/names.txt" ? [] : left);
        // A longer word without a form of its own is converted as our own words see it: 口头发言 has no hair (头发) in it.
        foreach (var key in left)
            if (key.Length > 2 && !lexicon.Phrases.ContainsKey(key))
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

    private static void Words(Lexicon lexicon, string text, Func<string, string> formOf, List<string> left)
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
            if (own.Form is null) left.Add(own.Key);
            else left.Remove(own.Key);
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
