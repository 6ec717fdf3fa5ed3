using System.Buffers;
using System.Text;
using System.Text.Json;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>How a page, or the document that it is about, is cited; each is plain text to be copied as it is.</summary>
/// <param name="English">United Nations style in English.</param>
/// <param name="Chinese">United Nations style in Chinese, in the characters of the page where the page is Chinese.</param>
/// <param name="GbT7714">The Chinese national standard, numbered entries.</param>
/// <param name="CslJson">A list of one item, as reference managers import it.</param>
public sealed record CitationFormats(string English, string Chinese, string GbT7714, string Chicago, string BibTeX, string Ris, string CslJson)
{
    /// <summary>Null for a page about no record: an index is not what anyone cites.</summary>
    public static CitationFormats? For(Page page)
    {
        if (page.About is not { } record) return null;
        var own = Wording.Of(page.In);
        var english = Works.Of(page, record, page.In.IsChinese ? Wording.Written("en") : own);
        var chinese = Works.Of(page, record, page.In.IsChinese ? own : Wording.Written("zh"));
        var machine = page.In.IsChinese ? chinese : english;
        return new(
            UnitedNationsStyle.Of(english), UnitedNationsStyle.Of(chinese), ChineseNationalStyle.Of(chinese), ChicagoStyle.Of(english),
            Outputs.BibTeX.Of(machine), Outputs.Ris.Of(machine), Csl(machine));
    }

    private static string Csl(Work work)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.Indented);
        json.WriteStartArray();
        Outputs.CslJson.Write(json, work);
        json.WriteEndArray();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
