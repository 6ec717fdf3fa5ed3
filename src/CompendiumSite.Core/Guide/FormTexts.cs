using System.Collections.Immutable;
using CompendiumSite.Pages;
using CompendiumSite.Parse;

namespace CompendiumSite.Guide;

/// <summary>In words what a value must look like.</summary>
internal static class FormTexts
{
    public static Label Of(Shape shape) => shape switch
    {
        Shape.Words => new("words", "文字"),
        Shape.Id => new("an id", "编号"),
        Shape.Number number => new($"a number from {number.Least} to {number.Most}", $"{number.Least}至{number.Most}的数字"),
        Shape.Flag => new("true or false", "true或false"),
        Shape.Date => new("a date, year-month-day", "日期，年-月-日"),
        Shape.Symbol => new("a document symbol", "文号"),
        Shape.Url => new("a web address", "网址"),
        Shape.Formed { Form: var form } => new($"in this form: {Bare(form)}", $"格式如下：{Bare(form)}"),
        Shape.Choice => new("one of these words", "以下词语之一"),
        Shape.Versions => new("a text in each language", "按语言分写的文字"),
        Shape.Cell => new("a number, a text in each language, or null", "数字、按语言分写的文字或null"),
        Shape.List { Item: Shape.Mapping } => new("a list; each item has these keys", "列表，每项的键见"),
        Shape.List { Item: Shape.Id } => new("a list of ids", "编号列表"),
        Shape.List { Item: Shape.Number number } => new($"a list of numbers from {number.Least} to {number.Most}", $"{number.Least}至{number.Most}的数字列表"),
        Shape.List { Item: Shape.Versions } => new("a list of texts in each language", "列表，每项为按语言分写的文字"),
        Shape.List { Item: var item } => new($"a list: {Of(item).En}", $"列表：{Of(item).Zh}"),
        Shape.Mapping => new("with these keys", "其中的键见"),
        _ => throw new InvalidOperationException($"nobody has said what {shape} looks like"),
    };

    public static ImmutableArray<string> Choices(Shape shape) => shape switch
    {
        Shape.Choice choice => choice.Allowed,
        Shape.List list => Choices(list.Item),
        _ => [],
    };

    // "CO (two capital letters)" is said to somebody who made a mistake; here the bare form is enough.
    private static string Bare(Form form) => form.Example.IndexOf(" (", StringComparison.Ordinal) is >= 0 and var end ? form.Example[..end] : form.Example;
}
