using System.Reflection;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace CompendiumSite.Render;

/// <summary>How a view is made that stands inside of another: Razor knows its parameters only by their names.</summary>
internal sealed class ViewKind
{
    private readonly Type type;
    private readonly Dictionary<string, ViewParameter> parameters = [];

    public ViewKind(Type type)
    {
        this.type = type;
        foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))) parameters[property.Name] = ViewParameter.Of(property);
    }

    public View Create(ReadOnlySpan<RenderTreeFrame> given)
    {
        var view = (View)Activator.CreateInstance(type)!;
        foreach (ref readonly var parameter in given) parameters[parameter.AttributeName].Set(view, parameter.AttributeValue);
        return view;
    }
}
