using CompendiumSite.Model;

namespace CompendiumSite.Pages;

/// <summary>What a table of the library is called by its number: Table 4.6, Figure 4.7, Annex I; nothing where the source prints no number.</summary>
public static class TableNumbers
{
    public static string? Of(DataTable table, Reader read)
    {
        if (AnnexOf(table.Number) is { } annex) return read.Say(Labels.AnnexNumber, read.IsChinese ? "一二三"[annex - 1].ToString() : table.Number);
        return table.Number.Contains('.') ? read.Say(table.TableKind == TableKind.Chart ? Labels.FigureNumber : Labels.TableNumber, table.Number) : null;
    }

    private static int? AnnexOf(string number) => number switch { "I" => 1, "II" => 2, "III" => 3, _ => null };
}
