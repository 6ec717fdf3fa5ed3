using System.Text;
using CompendiumSite.Prose;

namespace CompendiumSite.Tests.Prose;

/// <summary>What somebody writes, as a string to look at.</summary>
internal static class HtmlText
{
    public static string Of(Action<HtmlWriter> write)
    {
        var html = new HtmlWriter();
        write(html);
        return Encoding.UTF8.GetString(html.Written.Span);
    }
}
