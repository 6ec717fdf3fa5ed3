using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>The series of most charts: the chapters of the compendium, and last what stands outside them (introduction and background).</summary>
public sealed class ChapterSeries(Compendium site)
{
    public ImmutableArray<Chapter> Chapters => site.Content.Chapters;

    public int Count => Chapters.Length + 1;

    public int Of(Use use)
    {
        if (use.Home is Proposal proposal)
            for (var i = 0; i < Chapters.Length; i++)
                if (Chapters[i].Id == proposal.Chapter.Value)
                    return i;
        return Chapters.Length;
    }

    public int[] CountsOf(IEnumerable<Use> uses)
    {
        var counts = new int[Count];
        foreach (var use in uses) counts[Of(use)]++;
        return counts;
    }
}
