using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Preview;
using CompendiumSite.Render;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Preview;

/// <summary>What the preview keeps from one edit to the next must not show: after each, every path has the bytes of a build from scratch.</summary>
public sealed class RebuildTests
{
    private static readonly Stages silent = new(static _ => { });

    [Fact]
    public void After_200_random_edits_everything_is_as_a_build_from_scratch_makes_it()
    {
        var sites = 0;
        Parallel.For(1, 9, seed => Interlocked.Add(ref sites, SitesAfter(25, seed)));

        // The others were mistakes, of which the messages were compared.
        Assert.InRange(sites, 100, 180);
    }

    private static int SitesAfter(int count, int seed)
    {
        var (edits, renderers, memory, sites) = (new RandomEdits(MemorySite.Whole.Files, seed), new Renderers(), Plan(MemorySite.Whole.Files, PlanMemory.None).Memory, 0);
        for (var (edit, isBroken) = (1, false); edit <= count; edit++)
        {
            var path = edits.Next(isBroken);
            var (plan, scratch) = (Plan(edits.Files, memory), Plan(edits.Files, PlanMemory.None));
            var about = $"seed {seed}, edit {edit} of {path}";
            Assert.True(scratch.Messages.SequenceEqual(plan.Messages), about);
            (memory, isBroken) = (plan.Memory, plan.Site is null);
            Assert.True(isBroken == scratch.Site is null, about);
            if (isBroken) continue;

            // The editions in one file are nothing but the other files: they are compared now and then.
            AssertSame(new(scratch.Site!, SiteDesign.Compendium, renderers), new(plan.Site!, SiteDesign.Compendium, renderers), path => edit % 12 == 0 || !path.StartsWith("compendium-", StringComparison.Ordinal), about);
            sites++;
        }
        return sites;
    }

    private static PlanResult Plan(ImmutableArray<SourceFile> files, PlanMemory memory) => SitePipeline.Plan(new(files, []), new("", "", []), silent, memory);

    private static void AssertSame(LivePages expected, LivePages found, Func<string, bool> isCompared, string about)
    {
        Assert.True(expected.Paths.SequenceEqual(found.Paths), about);
        foreach (var path in expected.Paths.Where(isCompared)) Assert.True(expected.File(path)!.Value.Span.SequenceEqual(found.File(path)!.Value.Span), $"{about}: {path}");
    }

    [Fact]
    public async Task What_is_made_when_somebody_asks_is_what_a_build_writes()
    {
        using var temp = new TempFolder();
        WholeSite.Write(temp);
        await SitePipeline.BuildAsync(new(temp["input"], temp["output"], []), silent);
        var pages = new LivePages(SitePipeline.Plan(new(temp["input"], "", []), silent).Site!, SiteDesign.Compendium, new());

        var written = Directory.EnumerateFiles(temp["output"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(temp["output"], path).Replace('\\', '/')).Where(path => path != ".compendium");
        Assert.Equal(written.Order(StringComparer.Ordinal), pages.Paths.Order(StringComparer.Ordinal));
        Assert.All(pages.Paths, path => Assert.True(File.ReadAllBytes(temp[$"output/{path}"]).AsSpan().SequenceEqual(pages.File(path)!.Value.Span), path));
    }

    [Fact]
    public void A_record_whose_files_stay_as_they_are_is_not_read_again()
    {
        var before = Plan(MemorySite.Whole.Files, PlanMemory.None);
        var after = Plan(MemorySite.Whole.Replace("input/proposals/shorter-meetings.yml", "Meetings could end", "Meetings should end").Files, before.Memory);

        Assert.Same(before.Site!.Compendium.ProposalById["order-of-speakers"], after.Site!.Compendium.ProposalById["order-of-speakers"]);
        Assert.NotSame(before.Site.Compendium.ProposalById["shorter-meetings"], after.Site.Compendium.ProposalById["shorter-meetings"]);
        Assert.All(before.Site.Compendium.Content.Narratives.Zip(after.Site.Compendium.Content.Narratives), pair => Assert.Same(pair.First, pair.Second));
    }
}
