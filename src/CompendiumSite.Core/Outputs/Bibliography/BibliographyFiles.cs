using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CompendiumSite.Link;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

internal sealed record BibliographyFile(string Name, string MediaType, string About, OutputFile File);

/// <summary>Everything that the notes cite, for reference managers.</summary>
internal static class BibliographyFiles
{
    public static IEnumerable<BibliographyFile> All(Compendium site, ImmutableArray<Reader> readers, OutputBuffer buffer)
    {
        // One language, since an entry has one title; English where there is an English edition.
        var reader = readers.FirstOrDefault(r => !r.IsChinese) ?? readers[0];
        ImmutableArray<Work> works = [.. Works.All(site, Wording.Of(reader))];
        yield return new("citations-bib", "application/x-bibtex", "The cited documents for BibTeX and BibLaTeX.",
            buffer.Write($"{DataFiles.Folder}/citations.bib", to => WriteTexts(to, works, BibTeX.Of)));
        yield return new("citations-ris", "application/x-research-info-systems", "The cited documents for reference managers.",
            buffer.Write($"{DataFiles.Folder}/citations.ris", to => WriteTexts(to, works, Ris.Of)));
        yield return new("citations-csl", "application/vnd.citationstyles.csl+json", "The cited documents for citation processors.",
            buffer.Write($"{DataFiles.Folder}/citations.csl.json", to => WriteCsl(to, works)));
    }

    private static void WriteTexts(IBufferWriter<byte> buffer, ImmutableArray<Work> works, Func<Work, string> write)
    {
        foreach (var work in works)
        {
            Encoding.UTF8.GetBytes(write(work), buffer);
            buffer.Write("\n"u8);
        }
    }

    private static void WriteCsl(IBufferWriter<byte> buffer, ImmutableArray<Work> works)
    {
        using var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.OneLine);
        buffer.Write("["u8);
        for (var i = 0; i < works.Length; i++)
        {
            buffer.Write(i == 0 ? "\n"u8 : ",\n"u8);
            CslJson.Write(json, works[i]);
            json.Flush();
            json.Reset();
        }
        buffer.Write("\n]\n"u8);
    }
}
