using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Readers of what the retreat's report holds: steps, sessions with their ideas, quantities.</summary>
internal static class RetreatReaders
{
    private static readonly ImmutableArray<string> ideaKeys = ["who", "stance", "text", "steps", "proposals"];

    private static readonly ImmutableArray<(string, Stance)> stances =
        [("for", Stance.For), ("against", Stance.Against), ("caution", Stance.Caution), ("observation", Stance.Observation)];

    public static Record Step(Fields fields, string id) => new Step
    {
        Id = id,
        At = fields.At,
        Number = fields.Formed("number", Forms.NumberInTier),
        Tier = fields.Id("tier"),
        Title = fields.Versions("title"),
        Paragraphs = fields.Paragraphs("text"),
        Proposals = fields.IdList("proposals"),
        Themes = fields.IdList("themes"),
    }.WithCommon(fields);

    public static Record Session(Fields fields, string id) => new Session
    {
        Id = id,
        At = fields.At,
        Number = fields.Formed("number", Forms.NumberInGroup),
        Group = fields.Id("group"),
        Title = fields.Versions("title"),
        Paragraphs = fields.Paragraphs("text"),
        Ideas = Ideas(fields),
        Themes = fields.IdList("themes"),
    }.WithCommon(fields);

    private static ImmutableArray<Idea> Ideas(Fields fields)
    {
        var number = 0;
        return fields.Items("ideas", "an idea", ideaKeys, required: true, item => new Idea(
            ++number, item.Id("who"), item.Choice("stance", stances), item.Versions("text"),
            item.IdList("steps"), item.IdList("proposals"), item.At));
    }

    public static Record Quantity(Fields fields, string id) => new Quantity
    {
        Id = id,
        At = fields.At,
        Rank = fields.Number("rank", 0, 100),
        Words = fields.Versions("words"),
        Explanation = fields.Versions("explanation"),
    }.WithCommon(fields);
}
