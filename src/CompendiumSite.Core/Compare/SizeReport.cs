using System.Globalization;
using System.Text;

namespace CompendiumSite.Compare;

/// <summary>How much more a reader has to load.</summary>
internal static class SizeReport
{
    public static void Append(StringBuilder text, SizeChange size)
    {
        text.Append("\n### Size\n\n| | before | after | change |\n| --- | ---: | ---: | ---: |\n");
        Row(text, "Pages", size.Was.Pages, size.Is.Pages, Number);
        Row(text, "Files", size.Was.Files, size.Is.Files, Number);
        Row(text, "All files together", size.Was.Bytes, size.Is.Bytes, Bytes);
        Row(text, "Of these, search", size.Was.SearchBytes, size.Is.SearchBytes, Bytes);
        text.Append(CultureInfo.InvariantCulture, $"\n{size.ChangedPages} of {size.Is.Pages} pages differ from before.\n");
        if (size.Biggest.IsEmpty) return;
        text.Append("\n<details><summary>Where most of it is</summary>\n\n");
        foreach (var file in size.Biggest) text.Append($"- `{file.Path}`: {(file.Was == 0 ? "new, " : file.Is == 0 ? "gone, " : "")}{Signed(file.Is - file.Was, Bytes)}\n");
        text.Append("\n</details>\n");
    }

    private static void Row(StringBuilder text, string what, long was, long @is, Func<long, string> shown) =>
        text.Append($"| {what} | {shown(was)} | {shown(@is)} | {Signed(@is - was, shown)} |\n");

    private static string Signed(long number, Func<long, string> shown) => number switch { 0 => "0", > 0 => "+" + shown(number), _ => "−" + shown(-number) };

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Bytes(long bytes) => bytes < 10_000 ? $"{Number(bytes)} bytes" : $"{Number((bytes + 500) / 1000)} KB";
}
