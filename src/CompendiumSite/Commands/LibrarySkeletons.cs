using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Commands;

/// <summary>The first lines of the records of the library.</summary>
internal static class LibrarySkeletons
{
    public static readonly ImmutableArray<Skeleton> All =
    [
        new("library-document", (id, content) => Skeletons.Record("library", id,
            $"""
            order: {NextNumbers.After(content?.LibraryDocuments.Select(d => d.Order), 10, 9999)}
            {Skeletons.Title}
            {Skeletons.Name("short", "a short title for lists")}
            {Skeletons.Name("date", "the date in words")}
            {Skeletons.Name("author", "who issued it")}
            {Skeletons.Paragraphs}
            links: []
            """)),
        new("library-part", (id, content) => Skeletons.Record("library-parts", id,
            $"""
            document: {DocumentOf(id, content)}
            order: {NextNumbers.After(content?.LibraryParts.Where(p => p.Document.Value == DocumentOf(id, content)).Select(p => p.Order), 10, 9999)}
            {Skeletons.Title}
            entries:
              - number: "{NextNumbers.Behind(LastParagraph(DocumentOf(id, content), content))}" # TODO the number of the paragraph in the source
                text:
                  en: TODO the paragraph
                  zh: TODO 段落
            """)),
        new("table", (id, content) => Skeletons.Record("tables", id,
            $"""
            document: {DocumentOf(id, content)}
            number: "1" # TODO the number of the table in the source
            kind: table # table, chart or tree
            {Skeletons.Title}
            columns:
              - id: item
                title:
                  en: TODO the first column, which names the rows
                  zh: TODO 首栏，即各行的名称
                type: text
              - id: value
                title:
                  en: TODO the second column
                  zh: TODO 第二栏
                type: number # text, number, percent or count
            rows:
              - id: first
                label:
                  en: TODO the first row
                  zh: TODO 第一行
                values: [null]
            """)),
        new("mandate", (id, content) => Skeletons.Record("mandates", id,
            $"""
            symbol: {content?.Documents.FirstOrDefault(d => d.DocumentKind == DocumentKind.Resolution)?.Symbol.Value ?? "A/RES/1/1"} # TODO
            {Skeletons.Name("printed", "how the source names it")}
            kind: resolution # resolution or decision
            body: general-assembly # general-assembly or security-council
            {Skeletons.Title}
            lists:
              - document: {DocumentOf(id, content)}
                component: programme # {string.Join(", ", MandateListing.Components)}
            """)),
        new("person", (id, content) => Skeletons.Record("people", id,
            $"""
            {Skeletons.Name("name", "the name")}
            {Skeletons.Name("role", "the post as printed")}
            in: {DocumentOf(id, content)}
            {Skeletons.Name("as", "chair, member, speaker …")}
            paragraphs: []
            """)),
        new("treaty", (id, _) => Skeletons.Record("treaties", id, $"{Skeletons.Name("name", "the name")}\nnamed: []")),
        new("body", (id, _) => Skeletons.Record("bodies", id,
            $"""
            {Skeletons.Name("name", "the name")}
            {Skeletons.Paragraphs}
            named: []
            proposals: []
            steps: []
            sessions: []
            """)),
    ];

    private static string LastParagraph(string document, Content? content) =>
        (content?.LibraryParts ?? []).Where(part => part.Document.Value == document).OrderBy(part => part.Order)
            .SelectMany(part => part.Entries).OfType<LibraryParagraph>().LastOrDefault()?.Number ?? "0";

    // The ids of parts and tables begin with the id of their document.
    private static string DocumentOf(string id, Content? content) =>
        (content?.LibraryDocuments.FirstOrDefault(document => id.StartsWith(document.Id + "-", StringComparison.Ordinal)) ?? content?.LibraryDocuments.FirstOrDefault())?.Id ?? "advisory-board-2020";
}
