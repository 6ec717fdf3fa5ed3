using System.Globalization;
using CompendiumSite.Model;

namespace CompendiumSite.Theme.Parts;

/// <summary>How a figure of the library is written.</summary>
internal static class Figures
{
    public static string Shown(TableValue value, ColumnType type) => value.Number is { } number ? Shown(number, type) : "—";

    public static string Shown(decimal number, ColumnType type) =>
        number.ToString(type == ColumnType.Count ? "#,##0.##;−#,##0.##" : "#,##0.0;−#,##0.0", CultureInfo.InvariantCulture);
}
