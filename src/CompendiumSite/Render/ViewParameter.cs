using System.Reflection;
using CompendiumSite.Theme;

namespace CompendiumSite.Render;

/// <summary>
/// Sets one parameter of a view. A typed delegate costs a tenth of a call by reflection, and the framework compiles nothing for it,
/// as it does for every property that is set by reflection.
/// </summary>
internal abstract class ViewParameter
{
    public static ViewParameter Of(PropertyInfo property)
    {
        var parameter = (ViewParameter)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(property.DeclaringType!, property.PropertyType))!;
        parameter.Bind(property.SetMethod ?? throw new InvalidOperationException($"'{property.Name}' cannot be set."));
        return parameter;
    }

    public abstract void Set(View view, object? value);

    protected abstract void Bind(MethodInfo setter);

    private sealed class Typed<TView, TValue> : ViewParameter where TView : View
    {
        private Action<TView, TValue>? set;

        public override void Set(View view, object? value) => set!((TView)view, (TValue)value!);

        protected override void Bind(MethodInfo setter) => set = setter.CreateDelegate<Action<TView, TValue>>();
    }
}
