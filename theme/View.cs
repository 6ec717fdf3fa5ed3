using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CompendiumSite.Theme;

/// <summary>
/// What every view inherits. A page is written once and never changes, so a view has no life cycle: its parameters are set,
/// it says what it shows, and that is all.
/// </summary>
public abstract class View : IComponent
{
    /// <summary>Says what the view shows; views inside of it appear there as components.</summary>
    public void Show(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>The place for what a view has to work out before it shows anything.</summary>
    protected virtual void OnParametersSet()
    {
    }

    // Razor writes this.
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw NeedsNoRenderer;

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw NeedsNoRenderer;

    private static NotSupportedException NeedsNoRenderer => new("A view is shown by the program's own renderer: see PageRenderer.");
}
