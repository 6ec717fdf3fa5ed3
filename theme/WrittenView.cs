using CompendiumSite.Prose;

namespace CompendiumSite.Theme;

/// <summary>A view that writes itself: what is long or frequent goes into the page as it is known, without a string or a tree between.</summary>
public abstract class WrittenView : View
{
    public abstract void WriteTo(HtmlWriter html);
}
