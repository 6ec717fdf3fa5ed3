using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Brings the Markdown files to the narratives that they belong to.</summary>
internal static class NarrativeTexts
{
    public static Narrative Attach(Narrative narrative, List<TextFile> files, Reading reading)
    {
        if (files.Count == 0)
            reading.Bag.Add(Codes.NarrativeWithoutText, narrative.At,
                $"The narrative has no text. Write it in {narrative.Id}.{reading.TextLanguages[0]}.md, beside this file.");
        return NarrativeReader.WithTexts(narrative, Read(files, reading));
    }

    private static List<NarrativeText> Read(List<TextFile> files, Reading reading)
    {
        var texts = new List<NarrativeText>(files.Count);
        foreach (var file in files)
        {
            if (!reading.TextLanguages.Contains(file.Language))
                reading.Bag.Add(Codes.UnknownLanguage, new(file.Source.Path, 0, 0),
                    $"'{file.Language}' is not a language of this site. Name the file {Describe.Choice(reading.TextLanguages.Select(language => $"{file.Name}.{language}.md").ToList())}.");
            else if (SourceText.Read(file.Source, reading.Bag, text => NarrativeReader.ReadText(file.Source.Path, file.Language, text.ToString(), reading)) is { } text)
                texts.Add(text);
        }
        return texts;
    }

    public static void ReportTextsWithoutRecord(InputFiles input, MessageBag bag)
    {
        var names = input.Records.Where(file => file.Kind.Folder == RecordKinds.NarrativeFolder).Select(file => file.Name).ToHashSet();
        foreach (var file in input.Texts)
            if (!names.Contains(file.Name))
                bag.Add(Codes.TextWithoutNarrative, new(file.Source.Path, 0, 0),
                    $"There is no {file.Name}.yml beside this text, which gives it its part and order." + Nearest.Hint(file.Name, names));
    }
}
