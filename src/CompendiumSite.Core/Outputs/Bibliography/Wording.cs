using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;

namespace CompendiumSite.Outputs;

/// <summary>The language in which a citation is worded: that of an edition, or another in which people wrote the texts.</summary>
internal sealed record Wording(string Language, bool IsChinese, Func<Text, string> Say, Func<Label, string> Word)
{
    public static Wording Of(Reader reader) => new(reader.Language, reader.IsChinese, text => reader.Say(text).Value, reader.Say);

    /// <summary>As written, for a citation in another language than that of its page.</summary>
    public static Wording Written(string language) => language == "zh"
        ? new("zh-Hans", true, text => Plain(text, "zh"), label => label.Zh)
        : new(language, false, text => Plain(text, language), label => label.En);

    /// <summary>Marks of quotation that stand around a value are no words of a language yet, so no converter knows that they are Chinese.</summary>
    public string Quoted(string words) => Language.StartsWith("zh-Hant", StringComparison.Ordinal) ? $"「{words}」" : $"“{words}”";

    public string Fill(Label label, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, Word(label), values);

    public string Date(DateOnly date) => IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Plain(Text text, string language) =>
        (text.In(language) ?? text.Versions.FirstOrDefault()) is { } version ? ProseText.Plain(version.Prose.Blocks) : "";
}
