using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Readers of the records that hold other records together: chapters, tiers, groups, themes, terms.</summary>
internal static class FramingReaders
{
    public static Record Chapter(Fields fields, string id) => new Chapter
    {
        Id = id,
        At = fields.At,
        Section = fields.Formed("section", Forms.Chapter),
        Title = fields.Versions("title"),
        Paragraphs = fields.Paragraphs("text"),
    }.WithCommon(fields);

    public static Record Tier(Fields fields, string id) => new Tier
    {
        Id = id,
        At = fields.At,
        Section = fields.Formed("section", Forms.Tier),
        Title = fields.Versions("title"),
        Paragraphs = fields.Paragraphs("text"),
    }.WithCommon(fields);

    public static Record SessionGroup(Fields fields, string id) => new SessionGroup
    {
        Id = id,
        At = fields.At,
        Section = fields.Formed("section", Forms.Group),
        Title = fields.Versions("title"),
        Paragraphs = fields.Paragraphs("text"),
    }.WithCommon(fields);

    public static Record Theme(Fields fields, string id) => new Theme
    {
        Id = id,
        At = fields.At,
        Title = fields.Versions("title"),
        Paragraphs = fields.Paragraphs("text"),
    }.WithCommon(fields);

    public static Record Term(Fields fields, string id) => new Term
    {
        Id = id,
        At = fields.At,
        Name = fields.Versions("term"),
        Abbreviation = fields.OptionalVersions("abbreviation"),
        Definition = fields.Versions("text"),
        Uncertain = fields.OptionalFlag("uncertain") ?? false,
        See = fields.IdList("see", required: false),
    }.WithCommon(fields);
}
