using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace CompendiumSite.Browser.Search;

/// <summary>What a reader asks, and where the answer is.</summary>
/// <param name="IsFirst">Whether it must be the first result; otherwise it is one of the first five.</param>
internal sealed record Query(string Edition, string About, string Ask, ImmutableArray<string> Expected, bool IsFirst)
{
    public static ImmutableArray<Query> All()
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(Repository.PathOf("tests/CompendiumSite.Browser/Search/queries.yml"));
        yaml.Load(text);
        return
        [
            .. ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>().SelectMany(group =>
                ((YamlMappingNode)group["queries"]).Children.Select(query => new Query(
                    group["edition"].ToString(), group["about"].ToString(), query.Key.ToString(),
                    query.Value is YamlSequenceNode several ? [.. several.Select(node => node.ToString())] : [query.Value.ToString()],
                    group.Children.ContainsKey("first")))),
        ];
    }

    /// <summary>Whether the found address (below the edition) is an expected page, wherever on it.</summary>
    public bool Accepts(string found) => Expected.Any(expected => found == expected || (!expected.Contains('#') && found.Split('#')[0] == expected));

    public bool IsAnsweredBy(IReadOnlyList<string> found) => found.Take(IsFirst ? 1 : 5).Any(Accepts);
}
