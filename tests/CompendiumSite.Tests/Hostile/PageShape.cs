using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CompendiumSite.Tests.Hostile;

/// <summary>What a browser would make of a page: its elements and attributes, without the words.</summary>
internal static class PageShape
{
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Every element with the names of its attributes in the order of the page. Marks of a change of language follow the words and do not count.</summary>
    public static ImmutableArray<string> Of(IDocument page) => [.. page.All.Where(element => !IsLanguageMark(element)).Select(Described)];

    /// <summary>Every pair of an element and one of its attributes.</summary>
    public static IEnumerable<string> Vocabulary(IDocument page) =>
        page.All.SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Append(element.LocalName));

    private static string Described(IElement element) => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}";

    private static bool IsLanguageMark(IElement element) => element is { LocalName: "span", Attributes.Length: 1 } && element.HasAttribute("lang");
}
