using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Pipeline;
using CompendiumSite.Tests.Sites;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CompendiumSite.Tests.Mutation;

/// <summary>
/// Damaged sites, ten thousand in the workflow and a part of them elsewhere: each is built whole and without a fault, or refused with messages that say where.
/// The seed is always the same, so that a failure comes again; MUTATION_SEED and MUTATED_SITES name others.
/// </summary>
public sealed class MutatedSitesTests
{
    // These are said of a file as a whole: it is empty, missing, or has a name or a place that no file may have.
    private static readonly ImmutableHashSet<string> ofFiles = ["P115", "P120", "P121", "P123", "P124", "P125", "P129", "P217"];

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    [Fact]
    public void A_damaged_site_is_correct_or_refused_with_a_place()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Number("MUTATED_SITES", 2_000)).WithReplay((ulong)Number("MUTATION_SEED", 20261121), 1UL)
            .WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount));

        Prop.ForAll(MutatedSite.Arbitrary, mutated =>
        {
            var site = MemorySite.Build(mutated.Files);
            if (!site.IsBuilt) AssertRefused(site.Messages);
            else AssertWhole(site);
        }).Check(config);
    }

    // All records of the repository are too many to build them again and again, but not to read and check them.
    [Fact]
    public void Every_third_record_of_the_repository_damaged_at_once_is_refused_with_places()
    {
        var random = new Random(Number("MUTATION_SEED", 20261121));
        for (var time = 0; time < 10; time++)
        {
            var damaged = RealInput.Files.Select(file => random.Next(3) > 0 ? file : new Damage(random).Do(random.Next(Damage.Ways), [file]).FirstOrDefault(file)).DistinctBy(file => file.Path);

            AssertRefused(MemorySite.Plan([.. damaged]).Messages);
        }
    }

    private static void AssertWhole(MemorySite site)
    {
        Assert.DoesNotContain(site.Messages, message => message.Severity == Severity.Error);
        Assert.All(site.Site!.Pages, page => Assert.True(site.Files.ContainsKey(page.SitePath), page.SitePath));
        Assert.Empty(site.Faults.Select(fault => fault.ToString()));
    }

    private static void AssertRefused(ImmutableArray<Message> messages)
    {
        Assert.Contains(messages, message => message.Severity == Severity.Error);
        Assert.All(messages, message => Assert.True(message.At.File.StartsWith("input/", StringComparison.Ordinal) && (message.At.Line > 0 || ofFiles.Contains(message.Code)), message.ToString()));
        Assert.All(messages, message => Assert.DoesNotContain(message.ToString(), char.IsControl));
    }
}
