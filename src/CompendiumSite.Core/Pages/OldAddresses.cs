using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;

namespace CompendiumSite.Pages;

/// <summary>Only the whole plan says which addresses are pages today: years and parallel texts follow from the records.</summary>
public static class OldAddresses
{
    /// <summary>Old addresses that cannot lead elsewhere, since a page stands there: in other letters too, which some systems take for the same.</summary>
    public static ImmutableArray<Message> Taken(Compendium site, ImmutableArray<Page> pages)
    {
        var taken = pages.Select(page => page.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var messages = new MessageBag();
        foreach (var address in site.Content.All.SelectMany(record => record.RedirectFrom))
            if (taken.TryGetValue(address.Value, out var page))
                messages.Add(Codes.AddressTaken, address.At, $"The old address {address.Value} is now the page {page}, so it cannot lead elsewhere. Remove it.");
        return messages.ToSorted();
    }
}
