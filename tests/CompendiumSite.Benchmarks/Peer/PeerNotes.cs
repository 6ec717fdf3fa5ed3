using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;

namespace CompendiumSite.Peer;

/// <summary>The notes as the comparison prints them: who (when), which document, its date.</summary>
internal static class PeerNotes
{
    public static string Sentence(Reader read, Note note)
    {
        var html = new StringBuilder();
        foreach (var citation in note.Citations)
        {
            if (html.Length > 0) html.Append(read.IsChinese ? "；" : "; ");
            var text = read.IsChinese
                ? $"{read.SponsorName(citation.Sponsor.Value)}（{citation.Year?.Value}），{citation.Document?.Value}，{read.Date(citation.Date!.Value.Value)}"
                : $"{read.SponsorName(citation.Sponsor.Value)} ({citation.Year?.Value}), {citation.Document?.Value}, {read.Date(citation.Date!.Value.Value)}";
            ProseHtml.Escape(html, text);
        }
        return html.ToString();
    }

    public static IEnumerable<string> KeysIn(ImmutableArray<Block> blocks) =>
        blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<RecordLink>().Select(link => link.Key);
}
