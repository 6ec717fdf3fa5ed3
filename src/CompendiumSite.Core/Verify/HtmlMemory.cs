using System.Text;

namespace CompendiumSite.Verify;

/// <summary>What the walk over one page leaves to the next: room for the attributes of a tag, and one string for each name of a tag, an attribute or a language.</summary>
internal sealed class HtmlMemory
{
    private readonly record struct Name(byte[] Utf8, string Text);

    // A page says a name for every twenty of its bytes: each is looked for where its hash says, and then in the slots behind it.
    private Name[] names = new Name[512];
    private int count;

    /// <summary>Of one tag after the other.</summary>
    public List<HtmlAttribute> Attributes { get; } = [];

    public string NameOf(ReadOnlySpan<byte> utf8)
    {
        var slot = Utf8Names.Hash(utf8) & (names.Length - 1);
        for (; names[slot].Text is { } known; slot = (slot + 1) & (names.Length - 1))
            if (utf8.SequenceEqual(names[slot].Utf8))
                return known;
        return Learn(new(utf8.ToArray(), Encoding.UTF8.GetString(utf8)), slot);
    }

    private string Learn(Name name, int slot)
    {
        names[slot] = name;
        if (++count > names.Length / 2)
        {
            var known = names.Where(known => known.Text is not null).ToList();
            (names, count) = (new Name[names.Length * 2], 0);
            foreach (var again in known) NameOf(again.Utf8);
        }
        return name.Text;
    }
}
