using System.Collections.Immutable;
using System.Globalization;

namespace CompendiumSite.Verify;

/// <summary>A number beside a heading says how many items the list right below it has; this counts them again.</summary>
internal sealed class PageCounts
{
    private readonly ImmutableArray<string>.Builder wrong = ImmutableArray.CreateBuilder<string>();
    private int? said;
    private bool inHeading, inCount;
    private string? list;
    private int depth, items;

    public ImmutableArray<string> Wrong => wrong.ToImmutable();

    public void StartAnew()
    {
        wrong.Clear();
        (said, list, depth, items) = (null, null, 0, 0);
        inHeading = inCount = false;
    }

    public void Read(in HtmlTags tag)
    {
        var name = tag.Name;
        if (inCount)
        {
            said = int.TryParse(tag.TextBefore.Trim(" \t\r\n"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            inCount = false;
        }
        if (name is "h2" or "h3" or "h4") Heading(tag.IsEnd);
        else if (inHeading) inCount = !tag.IsEnd && name == "span" && IsCount(tag);
        else if (said is not null) Below(tag, name);
    }

    private void Heading(bool isEnd)
    {
        inHeading = !isEnd;
        if (!isEnd) (said, list, depth, items) = (null, null, 0, 0);
    }

    private static bool IsCount(in HtmlTags tag)
    {
        foreach (var attribute in tag.Attributes)
            if (attribute.Name == "class" && tag.ValueOf(attribute).SequenceEqual("count"u8)) return true;
        return false;
    }

    private void Below(in HtmlTags tag, string name)
    {
        if (list is null)
        {
            // Only a list that follows at once is what the number is about.
            if (!tag.IsEnd && name is "ul" or "ol") list = name;
            else said = null;
        }
        else if (name is "ul" or "ol")
        {
            depth += tag.IsEnd ? -1 : 1;
            if (depth >= 0) return;
            if (items != said) wrong.Add($"says {said} beside a heading, and the list below has {items}");
            said = null;
        }
        else if (name == "li" && !tag.IsEnd && depth == 0) items++;
    }
}
