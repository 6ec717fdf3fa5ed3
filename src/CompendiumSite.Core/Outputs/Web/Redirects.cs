using System.Buffers;
using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;

namespace CompendiumSite.Outputs;

/// <summary>A page at each old address of a record that leads to the new one. Static hosts know no other redirect, and this one works from a disk too.</summary>
internal static class Redirects
{
    public static IEnumerable<Redirect> All(ImmutableArray<Reader> readers)
    {
        foreach (var reader in readers)
            foreach (var record in reader.Site.Content.All)
                foreach (var old in record.RedirectFrom)
                {
                    yield return To(Addresses.Of(record, reader.Site), old.Value, record, reader);
                    // With its page a record also moved its page in two languages.
                    if (ParallelText.Exists(record) && System.IO.Path.GetDirectoryName(old.Value) == System.IO.Path.GetDirectoryName(Addresses.OwnPage(record)))
                        yield return To(ParallelPage.PathOf(record), $"parallel/{record.Kind}/{System.IO.Path.GetFileName(old.Value)}", record, reader);
                }
    }

    private static Redirect To(string target, string old, Record record, Reader reader) =>
        new(reader, record, EditionPath.Of(reader.Edition, old), EditionPath.Of(reader.Edition, target));
}

/// <summary>An old address of a record in one edition, and where it leads now.</summary>
internal sealed record Redirect(Reader Reader, Record Record, string Path, string Target)
{
    public void Write(IBufferWriter<byte> buffer)
    {
        var (reader, target) = (Reader, Target);
        var link = RelativePath.Between(Path, target);
        var name = reader.NameOf(Record);
        new Markup(buffer)
            .Raw("<!DOCTYPE html>\n<html lang=\""u8).Text(reader.Language).Raw("\">\n<head>\n"u8)
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\""u8).Text(ContentPolicy.Value).Raw("\">\n"u8)
            .Raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8).Text(name).Raw("</title>\n"u8)
            .Raw("<meta http-equiv=\"refresh\" content=\"0; url="u8).Text(link).Raw("\">\n"u8)
            .Raw("<link rel=\"canonical\" href=\""u8).Text(reader.Settings.Absolute(target)).Raw("\">\n"u8)
            .Raw("</head>\n<body>\n<main>\n<p><a href=\""u8).Text(link).Raw("\">"u8).Text(name).Raw("</a></p>\n</main>\n</body>\n</html>\n"u8);
    }
}
