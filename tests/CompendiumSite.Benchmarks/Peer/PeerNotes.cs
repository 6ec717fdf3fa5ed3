using CompendiumSite.Model;
using CompendiumSite.Prose;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Peer;

/// <summary>The notes as the comparison prints them: who (when), which document, its date.</summary>
public sealed class PeerNotes : WrittenView
{
    [Parameter, EditorRequired] public required PeerProposal Page { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        foreach (var note in Page.Proposal.Notes)
        {
            html.Write($"    <li id=\"note-{note.Number}\" value=\"{note.Number}\">");
            var isFirst = true;
            foreach (var citation in note.Citations)
            {
                if (!isFirst) html.Text(Page.In.IsChinese ? "；" : "; ");
                Write(html, citation);
                isFirst = false;
            }
            html.Write($" <a href=\"#ref-{note.Number}\" role=\"doc-backlink\">↩</a></li>\n");
        }
    }

    private void Write(HtmlWriter html, Citation citation)
    {
        var (sponsor, year, document) = (Page.In.SponsorName(citation.Sponsor.Value), citation.Year!.Value.Value, citation.Document?.Value);
        if (Page.In.IsChinese) html.Write($"{sponsor}（{year}），{document}，");
        else html.Write($"{sponsor} ({year}), {document}, ");
        Page.In.WriteDate(html, citation.Date!.Value.Value);
    }
}
