using System.Text;
using CompendiumSite.Prose;

namespace CompendiumSite.Theme.Parts;

/// <summary>Code and records as they are typed: Chinese in them says that it is Chinese.</summary>
public static class GuideCode
{
    public static string Html(string code, string script = "zh-Hans")
    {
        var html = new StringBuilder();
        ForeignText.Write(html, code, "en", script);
        return html.ToString();
    }
}
