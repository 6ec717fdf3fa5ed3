using System.Reflection;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace CompendiumSite.Render;

/// <summary>How a view is made that stands inside of another: Razor knows its parameters only by their names.</summary>
internal sealed class ViewKind
{
    private readonly Type type;
    private readonly Dictionary<string, Action<View, object?>> setters = [];

    public ViewKind(Type type)
    {
        this.type = type;
        foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))) setters[property.Name] = SetterOf(property);
    }

    public View Create(ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var view = (View)Activator.CreateInstance(type)!;
        foreach (ref readonly var parameter in parameters) setters[parameter.AttributeName](view, parameter.AttributeValue);
        return view;
    }

    private static Action<View, object?> SetterOf(PropertyInfo property) =>
        typeof(ViewKind).GetMethod(nameof(Setter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType).Invoke(null, [property.SetMethod]) as Action<View, object?>
        ?? throw new InvalidOperationException($"'{property.Name}' cannot be set.");

    // A delegate costs a tenth of a call by reflection.
    private static Action<View, object?> Setter<TView, TValue>(MethodInfo method) where TView : View
    {
        var set = method.CreateDelegate<Action<TView, TValue>>();
        return (view, value) => set((TView)view, (TValue)value!);
    }
}
