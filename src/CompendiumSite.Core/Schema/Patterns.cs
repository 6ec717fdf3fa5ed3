using CompendiumSite.Model;

namespace CompendiumSite.Schema;

/// <summary>Values that the readers judge in code, said as patterns; tests hold both against each other.</summary>
internal static class Patterns
{
    private const string Part = "(?!(PV|WP|SR|CRP)([/ (]|$))(?!(PV|WP|SR|CRP|Rev|Add|Corr|Amend)[0-9])[A-Z0-9][A-Za-z0-9]*([.-][A-Za-z0-9]+)*";

    /// <summary>A date from 1900 to 2100 that exists, leap years included.</summary>
    public const string Date =
        "^((19[0-9]{2}|20[0-9]{2}|2100)-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)$";

    public const string Url = @"^https?://[^\s<>""`{}|\\^/]+\.[^\s<>""`{}|\\^]+$";

    public static string Symbol { get; } =
        $@"^({string.Join('|', SymbolGrammar.Bodies)})/{Part}(/{Part})*( *\([^)]+\)(/{Part})*)?$";
}
