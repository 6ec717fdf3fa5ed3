using CompendiumSite.Pages;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme;

/// <summary>
/// A part that many pages of an edition have in common, since it depends on little more than where their links begin.
/// Whoever renders may keep what it wrote and write it again.
/// </summary>
public abstract class SharedPart : View
{
    [Parameter, EditorRequired] public required Page Page { get; set; }

    /// <summary>Pages of an edition that say the same here have the same part.</summary>
    public virtual string SameFor => Page.Folder;
}
