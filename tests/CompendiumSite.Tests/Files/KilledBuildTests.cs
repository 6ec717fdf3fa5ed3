using CompendiumSite.Files;
using Xunit;

namespace CompendiumSite.Tests.Files;

/// <summary>What the next build does with what a killed one has left, for every moment at which it can be killed.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly TempFolder temp = new();

    public KilledBuildTests() => temp.Write("input/site.yml");

    public void Dispose() => temp.Dispose();

    private void NextBuild()
    {
        using var output = OutputFolder.Open(temp["output"], temp["input"]);
        output.Write("a.html", "next"u8);
        output.Finish();
    }

    private void AssertOnlyTheNextSiteIsThere()
    {
        NextBuild();

        Assert.Equal("next", temp.Read("output/a.html"));
        Assert.Equal([".compendium", "a.html"], temp.All("output").Keys);
        Assert.Equal(["input", "output"], temp.Entries());
    }

    [Fact]
    public void Killed_before_its_first_file()
    {
        Directory.CreateDirectory(temp[".output.new"]);
        AssertOnlyTheNextSiteIsThere();
    }

    [Fact]
    public void Killed_while_it_wrote()
    {
        temp.Write("output/.compendium");
        temp.Write("output/a.html", "old");
        temp.Write(".output.new/.compendium");
        temp.Write(".output.new/en/half.html", "<p>ha");
        AssertOnlyTheNextSiteIsThere();
    }

    [Fact]
    public void Killed_while_it_removed_the_old_site()
    {
        temp.Write("output/.compendium");
        temp.Write("output/a.html", "new");
        temp.Write(".output.new/.compendium");
        AssertOnlyTheNextSiteIsThere();
    }

    [Fact]
    public void Killed_with_its_lock_in_hand()
    {
        temp.Write(".output.lock");
        AssertOnlyTheNextSiteIsThere();
    }

    [Fact]
    public void Killed_between_the_two_steps_of_a_system_without_exchange_the_old_site_comes_back()
    {
        temp.Write(".output.old/.compendium");
        temp.Write(".output.old/a.html", "old");
        temp.Write(".output.new/.compendium");

        OutputFolder.Open(temp["output"], temp["input"]).Dispose();

        Assert.Equal("old", temp.Read("output/a.html"));
        AssertOnlyTheNextSiteIsThere();
    }

    [Fact]
    public void Killed_behind_the_two_steps_the_new_site_stays()
    {
        temp.Write(".output.old/.compendium");
        temp.Write(".output.old/a.html", "old");
        temp.Write("output/.compendium");
        temp.Write("output/a.html", "new");

        OutputFolder.Open(temp["output"], temp["input"]).Dispose();

        Assert.Equal("new", temp.Read("output/a.html"));
        Assert.Equal(["input", "output"], temp.Entries());
    }
}
