using System.Text.RegularExpressions;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Parse;

// Quotation marks: what other programs would read as a number or as true, and what they would not.
internal sealed partial class Fields
{
    private void ReportOtherType(string key, YamlScalar scalar)
    {
        if (scalar.IsPlain && ReadsAsOtherType(scalar.Value))
            Report(Codes.QuotationMarks, scalar.At, $"'{key}' is a text that looks like something else. Put it in quotation marks: \"{scalar.Value}\".");
    }

    private void ReportQuoted(string key, YamlScalar scalar)
    {
        if (!scalar.IsPlain)
            Report(Codes.QuotationMarks, scalar.At, $"'{key}' is not a text. Remove the quotation marks: {scalar.Value}.");
    }

    // Nearly every text begins with a letter that settles it.
    private static bool ReadsAsOtherType(string value) =>
        (char.IsAsciiDigit(value[0]) || value[0] is '+' or '-' or '.' or '~' or 't' or 'T' or 'f' or 'F' or 'n' or 'N') && value.Length <= 40 && OtherType().IsMatch(value);

    // What the core schema of YAML 1.2 reads as null, true, false or a number.
    [GeneratedRegex(@"^(~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)$")]
    private static partial Regex OtherType();
}
