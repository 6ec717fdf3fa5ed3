using Xunit;

namespace CompendiumSite.Tests.Sites;

/// <summary>
/// Every mistake that an editor can make is a folder: the files that differ from the small site, and the exact messages.
/// To accept new messages after reading each of them critically, set ACCEPT_MESSAGES=1.
/// </summary>
public sealed class BrokenSitesTests
{
    private static IEnumerable<string> Folders =>
        Directory.EnumerateDirectories(TestSite.FolderOf("broken")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Folders];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_gets_exactly_its_message(string name)
    {
        var messages = string.Concat(TestSite.Broken(name).Messages.Select(message => message + "\n"));
        var expected = Path.Combine(TestSite.FolderOf("broken"), name, "expected.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_MESSAGES") == "1") File.WriteAllText(expected, messages);

        Assert.NotEmpty(messages);
        Assert.Equal(File.ReadAllText(expected), messages);
    }

    [Fact]
    public void The_small_site_has_nothing_to_report() => Assert.Empty(TestSite.Small.Messages);

    [Fact]
    public void There_are_at_least_sixty_kinds_of_mistake() => Assert.True(Folders.Count() >= 60);
}
