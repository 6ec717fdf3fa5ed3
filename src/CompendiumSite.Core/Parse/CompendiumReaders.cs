using CompendiumSite.Model;

namespace CompendiumSite.Parse;

internal static class CompendiumReaders
{
    public static Record Proposal(Fields fields, string id) => new Proposal
    {
        Id = id,
        At = fields.At,
        Section = fields.Formed("section", Forms.NumberInChapter),
        Chapter = fields.Id("chapter"),
        Title = fields.Versions("title"),
        Rules = fields.NumberList("rules", 1, 99),
        Paragraphs = fields.Paragraphs("text"),
        Notes = NoteReader.Notes(fields, required: true),
        Themes = fields.IdList("themes"),
        Findings = CommonFields.Findings(fields, aboutText: true),
    }.WithCommon(fields);
}
