using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

// Single values: words, ids, numbers, dates, symbols, choices, addresses.
internal sealed partial class Fields
{
    public string Words(string key) => Required(key, Shape.AnyWords) is { } scalar ? AsWords(key, scalar) : "";

    /// <param name="form">What the reader will want of the words, for the schema.</param>
    public string? OptionalWords(string key, Form? form = null) => Optional(key, form is null ? Shape.AnyWords : new Shape.Formed(form)) is { } scalar ? AsWords(key, scalar) : null;

    private string AsWords(string key, YamlScalar scalar)
    {
        ReportOtherType(key, scalar);
        return scalar.Value.Trim();
    }

    /// <summary>A text of which the whole file is in one language.</summary>
    public TextVersion? Version(string key, string language) =>
        Required(key, Shape.AnyWords) is { } scalar ? new(language, AsWords(key, scalar), scalar.TextAt) : null;

    public Sourced<string> Id(string key) => Required(key, Shape.AnyId) is { } scalar ? AsId(key, scalar) : new("", At);

    public Sourced<string>? OptionalId(string key) => Optional(key, Shape.AnyId) is { } scalar ? AsId(key, scalar) : null;

    private Sourced<string> AsId(string key, YamlScalar scalar)
    {
        if (Ids.IsId(scalar.Value))
        {
            ReportOtherType(key, scalar);
            return new(scalar.Value, scalar.At);
        }
        Report(Codes.BadId, scalar.At, $"'{key}' must be an id of lower-case letters, digits and single hyphens, found '{Describe.Shortened(scalar.Value)}'." + Ids.Proposal(scalar.Value));
        return new("", scalar.At);
    }

    public int Number(string key, int least, int most)
    {
        asked?.Note(key, new Shape.Number(least, most), required: true);
        return RequiredScalar(key) is { } scalar ? AsNumber(key, scalar, least, most) : 0;
    }

    public Sourced<int>? OptionalNumber(string key, int least, int most)
    {
        asked?.Note(key, new Shape.Number(least, most), required: false);
        return OptionalScalar(key) is { } scalar ? new(AsNumber(key, scalar, least, most), scalar.At) : null;
    }

    private int AsNumber(string key, YamlScalar scalar, int least, int most)
    {
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            && (scalar.Value[0] != '0' || scalar.Value.Length == 1))
        {
            ReportQuoted(key, scalar);
            return number;
        }
        Report(Codes.BadNumber, scalar.At, $"'{key}' must be a whole number from {least} to {most}, found '{Describe.Shortened(scalar.Value)}'.");
        return 0;
    }

    public Sourced<int>? OptionalYear(string key) => OptionalNumber(key, 1900, 2100);

    public bool? OptionalFlag(string key)
    {
        if (Optional(key, Shape.AnyFlag) is not { } scalar) return null;
        if (scalar.Value is "true" or "false")
        {
            ReportQuoted(key, scalar);
            return scalar.Value == "true";
        }
        Report(Codes.BadFlag, scalar.At, $"'{key}' must be true or false, found '{Describe.Shortened(scalar.Value)}'.");
        return null;
    }

    public DateOnly Date(string key) => Required(key, Shape.AnyDate) is { } scalar ? AsDate(key, scalar) ?? default : default;

    public Sourced<DateOnly>? OptionalDate(string key) =>
        Optional(key, Shape.AnyDate) is { } scalar && AsDate(key, scalar) is { } date ? new(date, scalar.At) : null;

    private DateOnly? AsDate(string key, YamlScalar scalar)
    {
        if (IsoDate.TryRead(scalar.Value, out var date, out var complaint)) return date;
        Report(complaint.Impossible ? Codes.ImpossibleDate : Codes.BadDate, scalar.At, $"'{key}' {complaint.Sentence}");
        return null;
    }

    /// <summary>A document symbol, tidied; what cannot be one is reported.</summary>
    public Sourced<string>? OptionalSymbol(string key)
    {
        asked?.Note(key, Shape.AnySymbol, required: false);
        return OptionalScalar(key) is { } scalar ? AsSymbol(key, scalar) : null;
    }

    public Sourced<string> Symbol(string key) => (Required(key, Shape.AnySymbol) is { } scalar ? AsSymbol(key, scalar) : null) ?? new("", At);

    private Sourced<string>? AsSymbol(string key, YamlScalar scalar)
    {
        var symbol = SymbolGrammar.Tidy(scalar.Value);
        if (SymbolGrammar.WrongWith(symbol) is not { } wrong) return new(symbol, scalar.At);
        Report(Codes.BadSymbol, scalar.At, $"'{key}' must be a document symbol, found '{Describe.Shortened(scalar.Value)}': {wrong}.");
        return null;
    }

    public T Choice<T>(string key, ImmutableArray<(string Word, T Value)> choices)
    {
        asked?.Note(key, new Shape.Choice([.. choices.Select(choice => choice.Word)]), required: true);
        return RequiredScalar(key) is { } scalar ? AsChoice(key, scalar, choices) : choices[0].Value;
    }

    public T OptionalChoice<T>(string key, ImmutableArray<(string Word, T Value)> choices, T otherwise)
    {
        asked?.Note(key, new Shape.Choice([.. choices.Select(choice => choice.Word)]), required: false);
        return OptionalScalar(key) is { } scalar ? AsChoice(key, scalar, choices) : otherwise;
    }

    private T AsChoice<T>(string key, YamlScalar scalar, ImmutableArray<(string Word, T Value)> choices)
    {
        foreach (var (word, value) in choices)
            if (word == scalar.Value)
                return value;
        ReportChoice(key, scalar, choices.Select(choice => choice.Word).ToList());
        return choices[0].Value;
    }

    /// <summary>One word of a closed list.</summary>
    public Sourced<string> Word(string key, ImmutableArray<string> words)
    {
        if (Required(key, new Shape.Choice(words)) is not { } scalar) return new("", At);
        if (words.Contains(scalar.Value)) return new(scalar.Value, scalar.At);
        ReportChoice(key, scalar, words);
        return new("", scalar.At);
    }

    private void ReportChoice(string key, YamlScalar scalar, IReadOnlyList<string> words) =>
        Report(Codes.BadChoice, scalar.At, $"'{key}' must be {Describe.Choice(words)}, found '{Describe.Shortened(scalar.Value)}'." + Nearest.Hint(scalar.Value, words));

    /// <summary>A value of a fixed form, such as a section number; the example shows the form.</summary>
    public string Formed(string key, Form form) => Required(key, new Shape.Formed(form)) is { } scalar ? AsFormed(key, scalar, form) : "";

    public string? OptionalFormed(string key, Form form)
    {
        asked?.Note(key, new Shape.Formed(form), required: false);
        return OptionalScalar(key) is { } scalar ? AsFormed(key, scalar, form) : null;
    }

    private string AsFormed(string key, YamlScalar scalar, Form form)
    {
        if (form.Fits(scalar.Value))
        {
            ReportOtherType(key, scalar);
            return scalar.Value;
        }
        Report(Codes.BadForm, scalar.At, $"'{key}' must look like {form.Example}, found '{Describe.Shortened(scalar.Value)}'.");
        return "";
    }

    public string? OptionalUrl(string key) => Optional(key, Shape.AnyUrl) is { } scalar ? AsUrl(key, scalar) : null;

    private string? AsUrl(string key, YamlScalar scalar)
    {
        var url = scalar.Value.Trim();
        if ((url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
            && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length == 0 && address.Host.Contains('.') && !url.AsSpan().ContainsAny(" <>\"`{}|\\^"))
            return url;
        Report(Codes.BadUrl, scalar.At, $"'{key}' must be a web address that begins with https://, found '{Describe.Shortened(url)}'.");
        return null;
    }
}
