using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Peer;

/// <summary>Which proposals stand on which page, by their places in the order of the ids: the same in every edition.</summary>
internal sealed class ProposalLists
{
    private readonly Dictionary<string, List<int>> byChapter = [], bySponsor = [];
    private readonly Dictionary<int, List<int>> byYear = [];

    public ProposalLists(Compendium site)
    {
        All = [.. site.Content.Proposals.OrderBy(proposal => proposal.Id, StringComparer.Ordinal)];
        for (var place = 0; place < All.Length; place++)
        {
            var proposal = All[place];
            Add(byChapter, proposal.Chapter.Value, place);
            foreach (var use in site.UsesByHome.Of(proposal.Id))
            {
                foreach (var sponsor in use.Names) Add(bySponsor, sponsor, place);
                if (use.Year is { } year) Add(byYear, year, place);
            }
        }
    }

    public ImmutableArray<Proposal> All { get; }

    public IReadOnlyList<int> In(Chapter chapter) => byChapter.GetValueOrDefault(chapter.Id) ?? [];

    public IReadOnlyList<int> Of(Sponsor sponsor) => bySponsor.GetValueOrDefault(sponsor.Id) ?? [];

    public IReadOnlyList<int> From(int year) => byYear.GetValueOrDefault(year) ?? [];

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int place) where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        list ??= [];
        // Who names a proposal twice does so in a row.
        if (list.Count == 0 || list[^1] != place) list.Add(place);
    }
}
