using System.Buffers;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>
/// Lets a browser search the site from its address bar. The search page reads the query from its own address, so this needs
/// no more of a server than the page itself.
/// </summary>
public static class OpenSearch
{
    public const string File = "opensearch.xml";

    // The standard allows a browser no longer name.
    private const int LongestName = 16;

    public static void Write(IBufferWriter<byte> buffer, Reader reader)
    {
        var settings = reader.Settings;
        var name = reader.Say(settings.ShortTitle).Value;
        var search = settings.Absolute(EditionPath.Of(reader.Edition, Addresses.Search));
        new Markup(buffer)
            .Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n<ShortName>"u8).Text(Shortened(name))
            .Raw("</ShortName>\n<Description>"u8).Text(reader.Say(settings.Title).Value)
            .Raw("</Description>\n<InputEncoding>UTF-8</InputEncoding>\n<Language>"u8).Text(reader.Language)
            .Raw("</Language>\n<Url type=\"text/html\" method=\"get\" template=\""u8).Text(search)
            .Raw("?q={searchTerms}\"/>\n</OpenSearchDescription>\n"u8);
    }

    private static string Shortened(string name)
    {
        if (name.Length <= LongestName) return name;
        return name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)].TrimEnd();
    }
}
