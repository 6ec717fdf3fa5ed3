using System.Buffers;
using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>A page at each old address of a record that leads to the new one. Static hosts know no other redirect, and this one works from a disk too.</summary>
internal static class Redirects
{
    public static IEnumerable<(string Path, Action<IBufferWriter<byte>> Write)> All(ImmutableArray<Reader> readers)
    {
        foreach (var reader in readers)
            foreach (var record in reader.Site.Content.All)
                foreach (var old in record.RedirectFrom)
                {
                    var path = EditionPath.Of(reader.Edition, old.Value);
                    yield return (path, buffer => Write(buffer, reader, path, record));
                }
    }

    private static void Write(IBufferWriter<byte> buffer, Reader reader, string path, Record record)
    {
        var target = EditionPath.Of(reader.Edition, Addresses.Of(record, reader.Site));
        var link = RelativePath.Between(path, target);
        var name = reader.NameOf(record);
        new Markup(buffer)
            .Raw("<!DOCTYPE html>\n<html lang=\""u8).Text(reader.Language).Raw("\">\n<head>\n"u8)
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\""u8).Text(ContentPolicy.Value).Raw("\">\n"u8)
            .Raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8).Text(name).Raw("</title>\n"u8)
            .Raw("<meta http-equiv=\"refresh\" content=\"0; url="u8).Text(link).Raw("\">\n"u8)
            .Raw("<link rel=\"canonical\" href=\""u8).Text(reader.Settings.Absolute(target)).Raw("\">\n"u8)
            .Raw("</head>\n<body>\n<main>\n<p><a href=\""u8).Text(link).Raw("\">"u8).Text(name).Raw("</a></p>\n</main>\n</body>\n</html>\n"u8);
    }
}
