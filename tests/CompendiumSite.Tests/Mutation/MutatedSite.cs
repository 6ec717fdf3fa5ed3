using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Tests.Pipeline;
using FsCheck;
using FsCheck.Fluent;

namespace CompendiumSite.Tests.Mutation;

/// <summary>The whole small site after up to three mishaps.</summary>
/// <param name="Mishaps">Each as its way and the number that decides where.</param>
internal sealed record MutatedSite(ImmutableArray<(int Way, int At)> Mishaps)
{
    // Simplified and Traditional pages take turns, for they differ by conversion only.
    private static readonly ImmutableArray<ImmutableArray<SourceFile>> good =
        [.. ((string[])["zh-Hans", "zh-Hant"]).Select(without => MemorySite.Whole.With("input/site.yml", string.Join('\n', MemorySite.Whole.Text("input/site.yml").Split('\n').Where(line => !line.Contains(without, StringComparison.Ordinal)))).Files)];

    /// <summary>Fewer mishaps are simpler; where they happen says nothing.</summary>
    public static Arbitrary<MutatedSite> Arbitrary { get; } = Arb.From(
        Gen.Frequency((1, Some(1)), (1, Some(2)), (1, Some(3))),
        site => Enumerable.Range(0, site.Mishaps.Length).Where(_ => site.Mishaps.Length > 1).Select(i => new MutatedSite(site.Mishaps.RemoveAt(i))));

    private static Gen<MutatedSite> Some(int count) =>
        (from way in Gen.Choose(0, Damage.Ways - 1) from at in Gen.Choose(0, int.MaxValue) select (way, at)).ListOf(count).Select(mishaps => new MutatedSite([.. mishaps]));

    public ImmutableArray<SourceFile> Files => Mishaps.Aggregate(good[Mishaps[0].At % 2], (files, mishap) => new Damage(new Random(mishap.At)).Do(mishap.Way, files));

    public override string ToString() => string.Join(", then ", Mishaps.Select(mishap => string.Create(CultureInfo.InvariantCulture, $"{Damage.NameOf(mishap.Way)} ({mishap.Way}, {mishap.At})")));
}
