using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Schema;

namespace CompendiumSite.Guide;

/// <summary>
/// Every kind of record with every key, found by asking the readers as the schemas are, and told in the same words. So no key
/// can be read that the guide does not explain.
/// </summary>
public static class GuideKinds
{
    private static readonly Reading reading = new(new MessageBag(), ["en", "zh", "zh-hant"]);

    public static ImmutableArray<GuideKind> All { get; } = [.. RecordKinds.All.Select(kind => Kind(kind.Folder, kind.What, () => ShapesOf(kind))), Kind("site", SiteReader.What, () => [SiteReader.Shape(reading)])];

    /// <summary>The keys that every record may have besides its own.</summary>
    public static GuideKind Common { get; } = Kind(RecordKinds.All[0].Folder, "a record", () => [Only(RecordKinds.All[0].Shape(reading), RecordKinds.Common.Contains) with { What = "a record" }]);

    public static GuideKind Find(string folder) => All.First(kind => kind.Folder == folder);

    private static GuideKind Kind(string folder, string what, Func<ImmutableArray<MappingShape>> shapes)
    {
        var text = KindTexts.Find(folder);
        return new(folder, MappingNames.Of(what), new(text.English, text.Chinese), [.. ExampleRecords.In(folder)], new(() => Merged(shapes().SelectMany(Within))));
    }

    private static ImmutableArray<MappingShape> ShapesOf(RecordKind kind)
    {
        var own = Only(kind.Shape(reading), key => !RecordKinds.Common.Contains(key));
        return kind.Folder == RecordKinds.NarrativeFolder ? [own, NarrativeReader.FrontMatterShape(reading)] : [own];
    }

    private static MappingShape Only(MappingShape shape, Func<string, bool> wanted) => shape with { Keys = shape.Keys.RemoveAll(key => !wanted(key.Key)) };

    private static IEnumerable<MappingShape> Within(MappingShape shape) => shape.Keys.SelectMany(key => Inner(key.Shape)).Prepend(shape);

    private static IEnumerable<MappingShape> Inner(Shape shape) => shape switch
    {
        Shape.Mapping mapping => Within(mapping.Keys),
        Shape.List list => Inner(list.Item),
        _ => [],
    };

    // The same thing in two places, such as a finding about a text and one about a citation, is explained once with all of its keys.
    private static ImmutableArray<GuideMapping> Merged(IEnumerable<MappingShape> shapes) =>
        [.. shapes.GroupBy(shape => shape.What).Select(same => Mapping(same.Key, [.. same.SelectMany(shape => shape.Keys).DistinctBy(key => key.Key)], same.First()))];

    private static GuideMapping Mapping(string what, ImmutableArray<KeyShape> keys, MappingShape shape) =>
        new(MappingNames.Slug(what), MappingNames.Of(what), [.. keys.Select(key => Key(what, key))], [.. Rules(shape)]);

    private static GuideKey Key(string what, KeyShape key)
    {
        var text = KeyTexts.Find(what, key.Key) ?? throw new InvalidOperationException($"nobody has said what '{key.Key}' of {what} means");
        var inner = Inner(key.Shape).FirstOrDefault()?.What;
        return new(
            key.Key, $"{MappingNames.Slug(what)}-{key.Key}", key.Required, new(text.English, text.Chinese), FormTexts.Of(key.Shape), FormTexts.Choices(key.Shape),
            inner is null ? null : MappingNames.Of(inner), inner is null ? "" : MappingNames.Slug(inner),
            text.Example.Length > 0 ? $"{key.Key}: {ExampleValues.Written(key.Shape, text.Example)}" : "");
    }

    private static IEnumerable<Label> Rules(MappingShape shape)
    {
        var pairs = shape.OneOf.Length * (shape.OneOf.Length - 1) / 2;
        if (pairs > 0 && shape.NeverBoth.Count(pair => shape.OneOf.Contains(pair.One) && shape.OneOf.Contains(pair.Other)) == pairs)
        {
            yield return new($"Exactly one of these must be there: {string.Join(", ", shape.OneOf)}.", $"以下须写一个，且只写一个：{string.Join("、", shape.OneOf)}。");
            shape = shape with { NeverBoth = shape.NeverBoth.RemoveAll(pair => shape.OneOf.Contains(pair.One) && shape.OneOf.Contains(pair.Other)) };
        }
        else if (!shape.OneOf.IsEmpty)
            yield return new($"At least one of these must be there: {string.Join(", ", shape.OneOf)}.", $"以下至少写一个：{string.Join("、", shape.OneOf)}。");
        foreach (var (one, other) in shape.NeverBoth)
            yield return new($"{one} and {other} cannot stand together.", $"{one}和{other}不能同时出现。");
        foreach (var needs in shape.Needs.GroupBy(pair => pair.Key, pair => pair.Needed))
            yield return new($"Beside {needs.Key} there must be {string.Join(", ", needs)}.", $"有{needs.Key}时须写{string.Join("、", needs)}。");
    }
}
