using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Recomputes the sums, differences and percentages that a table prints, and looks up the notes of its rows.</summary>
internal static class TableFigures
{
    private const string ConfirmedBy = "figures-differ";

    public static void Check(Survey survey)
    {
        foreach (var table in survey.Content.Tables.Where(survey.IsSound))
        {
            foreach (var row in table.Rows.Where(row => row.Note is { } mark && table.Notes.All(note => note.Mark != mark)))
                survey.Bag.Add(Codes.UnknownTableNote, row.At, $"The row '{row.Id}' names the note '{row.Note}', which the table does not have.");
            // A finding confirms one figure; one more that differs is news, and then all are named.
            var differing = table.Checks.SelectMany(check => Compare(survey, table, check)).ToList();
            if (differing.Count <= table.Findings.Count(f => f.Code.Value == ConfirmedBy)) continue;
            foreach (var (at, body) in differing) survey.Bag.Add(Codes.FiguresDiffer, at, body);
        }
    }

    private static IEnumerable<(Place, string)> Compare(Survey survey, DataTable table, TableCheck check) => check.Kind switch
    {
        CheckKind.Sum => Sums(survey, table, check),
        CheckKind.Difference => Columns(survey, table, check, parts => parts.Sum(), "the sum of"),
        _ => Columns(survey, table, check, parts => parts[1] == 0 ? null : Math.Round(parts[0] / parts[1] * 100, 1, MidpointRounding.AwayFromZero), "in hundredths"),
    };

    private static IEnumerable<(Place, string)> Sums(Survey survey, DataTable table, TableCheck check)
    {
        if (Row(survey, table, check.Target) is not { } total) yield break;
        var other = check.Table is { } named ? survey.Content.Tables.FirstOrDefault(t => t.Id == named.Value) : null;
        if (check.Table is not null && other is null) yield break;
        var parts = check.Of.Select(id => (Table: table, Row: Row(survey, table, id)))
            .Concat(other is null ? [] : check.And.Select(id => (Table: other, Row: Row(survey, other, id)))).ToList();
        if (parts.Any(part => part.Row is null)) yield break;
        for (var i = 1; i < table.Columns.Length; i++)
        {
            var column = table.Columns[i];
            var wanted = check.Columns.IsEmpty ? column.Type is ColumnType.Number or ColumnType.Count : check.Columns.Any(c => c.Value == column.Id);
            if (!wanted || i > total.Values.Length) continue;
            var sum = parts.Sum(part => Figure(part.Table, part.Row!, column.Id));
            var printed = total.Values[i - 1].Number ?? 0;
            if (sum != printed)
                yield return (total.At, $"In the column '{column.Id}' the row '{total.Id}' is {Shown(printed)}, but the rows it sums up give {Shown(sum)}.");
        }
        foreach (var column in check.Columns) Column(survey, table, column);
    }

    private static decimal Figure(DataTable table, TableRow row, string column)
    {
        for (var i = 1; i < table.Columns.Length; i++)
            if (table.Columns[i].Id == column)
                return i <= row.Values.Length ? row.Values[i - 1].Number ?? 0 : 0;
        return 0;
    }

    private static IEnumerable<(Place, string)> Columns(Survey survey, DataTable table, TableCheck check, Func<List<decimal>, decimal?> compute, string words)
    {
        if (Column(survey, table, check.Target) is not { } target) yield break;
        var of = check.Of.Select(id => Column(survey, table, id)).ToList();
        if (of.Contains(null)) yield break;
        foreach (var row in table.Rows)
        {
            if (row.Values.Length != table.Columns.Length - 1 || row.Values[target - 1].Number is not { } printed) continue;
            if (compute([.. of.Select(c => row.Values[c!.Value - 1].Number ?? 0)]) is { } computed && computed != printed)
                yield return (row.At, $"In the row '{row.Id}' the column '{check.Target.Value}' is {Shown(printed)}, but {words} {string.Join(" and ", check.Of.Select(o => $"'{o.Value}'"))} gives {Shown(computed)}.");
        }
    }

    private static TableRow? Row(Survey survey, DataTable table, Sourced<string> id)
    {
        var row = table.Rows.FirstOrDefault(r => r.Id == id.Value);
        if (row is null)
            survey.Bag.Add(Codes.UnknownRowOrColumn, id.At, $"The table has no row '{id.Value}'." + Nearest.Hint(id.Value, table.Rows.Select(r => r.Id)));
        return row;
    }

    /// <summary>The position of a column after the first, from 1.</summary>
    private static int? Column(Survey survey, DataTable table, Sourced<string> id)
    {
        for (var i = 1; i < table.Columns.Length; i++)
            if (table.Columns[i].Id == id.Value)
                return i;
        survey.Bag.Add(Codes.UnknownRowOrColumn, id.At, $"The table has no column '{id.Value}' after the first." + Nearest.Hint(id.Value, table.Columns.Skip(1).Select(c => c.Id)));
        return null;
    }

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
