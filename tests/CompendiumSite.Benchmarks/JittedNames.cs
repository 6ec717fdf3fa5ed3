using System.Reflection;

namespace CompendiumSite.Benchmarks;

/// <summary>Finds a method by the name that the just-in-time compiler prints: <c>System.Linq.Enumerable+Iterator`1[int]:Select[System.__Canon](…)</c>.</summary>
internal sealed class JittedNames(IEnumerable<string> assemblies)
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // One body of code serves all classes; which class stands for them makes no difference.
    private static readonly Dictionary<string, Type> known = new()
    {
        ["System.__Canon"] = typeof(object), ["bool"] = typeof(bool), ["char"] = typeof(char), ["byte"] = typeof(sbyte), ["ubyte"] = typeof(byte), ["short"] = typeof(short), ["ushort"] = typeof(ushort),
        ["int"] = typeof(int), ["uint"] = typeof(uint), ["long"] = typeof(long), ["ulong"] = typeof(ulong), ["nint"] = typeof(nint), ["nuint"] = typeof(nuint), ["float"] = typeof(float), ["double"] = typeof(double),
    };

    private readonly List<Assembly> assemblies = [.. assemblies.Select(Load).OfType<Assembly>()];

    /// <summary>All of the name; nothing where a constraint or a lost name (that of an enumeration) does not allow to find it.</summary>
    public IEnumerable<MethodBase> Find(string printed)
    {
        var (owner, rest) = Divided(printed, ':');
        // Every assembly has helpers of the C# compiler by the same names.
        if (owner.StartsWith('<')) return [];
        var (name, arguments) = Divided(Divided(rest, '(').Before, '[');
        if (TypeOf(owner) is not { } type) return [];
        if (name is ".ctor" or ".cctor") return type.GetConstructors(Any).Where(constructor => constructor.Name == name);
        return type.GetMethods(Any).Where(method => method.Name == name && !method.IsAbstract).Select(method => Over(method, arguments)).OfType<MethodInfo>();
    }

    private static Assembly? Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception missing) when (missing is FileNotFoundException or BadImageFormatException)
        {
            return null;
        }
    }

    private MethodInfo? Over(MethodInfo method, string arguments)
    {
        if (!method.IsGenericMethodDefinition) return arguments.Length == 0 ? method : null;
        var types = Arguments(arguments, method.GetGenericArguments());
        return types is null ? null : Allowed(() => method.MakeGenericMethod(types));
    }

    private Type? TypeOf(string printed)
    {
        if (known.TryGetValue(printed, out var type)) return type;
        if (printed.EndsWith("[]", StringComparison.Ordinal)) return TypeOf(printed[..^2])?.MakeArrayType();
        var (name, arguments) = Divided(printed, '[');
        if (assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(found => found is not null) is not { } open) return null;
        if (arguments.Length == 0) return open;
        return Arguments(arguments, open.GetGenericArguments()) is { } types ? Allowed(() => open.MakeGenericType(types)) : null;
    }

    // "[A,B[C]]" for two parameters.
    private Type[]? Arguments(string bracketed, Type[] parameters)
    {
        var types = new List<Type>();
        for (var rest = bracketed.Length > 2 ? bracketed[1..^1] : ""; rest.Length > 0 && types.Count < parameters.Length;)
        {
            var (first, others) = Divided(rest, ',');
            // Where every class will do, one that the parameter allows will do.
            var type = first == "System.__Canon" ? parameters[types.Count].BaseType : TypeOf(first);
            if (type is null) return null;
            types.Add(type);
            rest = others;
        }
        return types.Count == parameters.Length ? [.. types] : null;
    }

    private static T? Allowed<T>(Func<T> make) where T : class
    {
        try
        {
            return make();
        }
        catch (Exception refused) when (refused is ArgumentException or TypeLoadException)
        {
            return null;
        }
    }

    // At the first such character outside of brackets; a bracket itself begins the second part.
    private static (string Before, string After) Divided(string text, char at)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (depth == 0 && text[i] == at && !(at == '[' && text[i + 1] == ']')) return (text[..i], at == '[' ? text[i..] : text[(i + 1)..]);
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
        }
        return (text, "");
    }
}
