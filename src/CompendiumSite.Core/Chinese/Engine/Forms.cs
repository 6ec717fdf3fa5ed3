namespace CompendiumSite.Chinese;

/// <summary>Writes the Traditional form of a step.</summary>
internal static class Forms
{
    public static void Append(Reading reading, Step step, ConversionTable table, EditorWords editors, Output output)
    {
        var source = reading.Text.Slice(step.Start, step.Length);
        if (step.Stays || Names.Keeps(reading.Text, step, table)) output.Append(source);
        else if (step.IsEditor) output.Append(editors[step.Editor].Traditional);
        else if (step.Word >= 0 && table.Words[step.Word].Text is >= 0 and var form) output.Append(table.Form(form));
        else
        {
            var letters = table.Letters;
            var units = output.Take(source.Length);
            for (var i = 0; i < units.Length; i++) units[i] = (char)letters[source[i]].Taiwan;
        }
    }

    public static string Of(Reading reading, Step step, ConversionTable table, EditorWords editors)
    {
        using var output = new Output(step.Length);
        Append(reading, step, table, editors, output);
        return output.Written.ToString();
    }
}
