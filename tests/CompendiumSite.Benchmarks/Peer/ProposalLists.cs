using System.Runtime.InteropServices;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Peer;

/// <summary>Which proposals stand on which page, in the order of their ids: the same in every edition.</summary>
internal sealed class ProposalLists
{
    private readonly Dictionary<string, List<Proposal>> byChapter = [], bySponsor = [];
    private readonly Dictionary<int, List<Proposal>> byYear = [];

    public ProposalLists(Compendium site)
    {
        All = [.. site.Content.Proposals.OrderBy(proposal => proposal.Id, StringComparer.Ordinal)];
        foreach (var proposal in All)
        {
            Add(byChapter, proposal.Chapter.Value, proposal);
            foreach (var use in site.UsesByHome.Of(proposal.Id))
            {
                foreach (var sponsor in use.Names) Add(bySponsor, sponsor, proposal);
                if (use.Year is { } year) Add(byYear, year, proposal);
            }
        }
    }

    public IReadOnlyList<Proposal> All { get; }

    public IReadOnlyList<Proposal> In(Chapter chapter) => byChapter.GetValueOrDefault(chapter.Id) ?? [];

    public IReadOnlyList<Proposal> Of(Sponsor sponsor) => bySponsor.GetValueOrDefault(sponsor.Id) ?? [];

    public IReadOnlyList<Proposal> From(int year) => byYear.GetValueOrDefault(year) ?? [];

    private static void Add<TKey>(Dictionary<TKey, List<Proposal>> lists, TKey key, Proposal proposal) where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        list ??= [];
        // Who names a proposal twice does so in a row.
        if (list.Count == 0 || !ReferenceEquals(list[^1], proposal)) list.Add(proposal);
    }
}
