using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;

namespace CompendiumSite.Benchmarks;

/// <summary>
/// Lists the generic code that a build of the real site uses, for the compiler ahead of time. Where such code of the framework is called over our values
/// and through interfaces, it does not find it by itself, and each start would compile it. The list has the form that the compiler reads:
/// an assembly with a method that names one method after the other. What no longer exists is passed over, so an old list only makes the start slower.
/// </summary>
internal static class StartProfile
{
    // The compiler looks for the groups of methods by this name; a group is called by an assembly that is compiled along.
    private const string Groups = "AssemblyDictionary", Group = "System.Private.CoreLib";

    public static void Write(string repository)
    {
        var names = new JittedNames(AppDomain.CurrentDomain.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator).Select(Path.GetFileNameWithoutExtension)!);
        List<string> used = [.. CompiledBy(Path.Combine(AppContext.BaseDirectory, "compendium.dll"), Path.Combine(repository, "input")).Distinct().Order(StringComparer.Ordinal)];
        List<MethodBase> methods = [.. used.SelectMany(names.Find).Distinct()];
        Save(methods, Path.Combine(repository, "src", "start.mibc"));
        Console.WriteLine($"{used.Count} generic methods were used, {methods.Count} are in src/start.mibc.");
    }

    // A build that has nothing compiled ahead compiles all that it uses, and says so.
    private static IEnumerable<string> CompiledBy(string program, string input)
    {
        var (list, output) = (Path.GetTempFileName(), Repository.OutputFolder());
        try
        {
            var start = new ProcessStartInfo("dotnet", [program, "-i", input, "-o", output]) { RedirectStandardOutput = true };
            foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("ReadyToRun", "0"), ("JitDisasmSummary", "1"), ("JitStdOutFile", list)]) start.Environment[$"DOTNET_{name}"] = value;
            using var build = Process.Start(start)!;
            build.StandardOutput.ReadToEnd();
            build.WaitForExit();
            // "  12: JIT compiled NAME[OVER](PARAMETERS) [Tier0, IL size=…": what runs often is compiled a second time, as Tier1.
            return [.. File.ReadLines(list).Where(line => !line.Contains("[Tier1", StringComparison.Ordinal)).Select(line => line.Split(" JIT compiled ")).Where(parts => parts.Length == 2).Select(parts => parts[1]).Where(IsGeneric)];
        }
        finally
        {
            File.Delete(list);
            if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        }
    }

    private static bool IsGeneric(string printed) => printed.AsSpan(0, printed.IndexOf('(') is > 0 and var end ? end : printed.Length).Contains('[');

    private static void Save(List<MethodBase> methods, string path)
    {
        var assembly = new PersistedAssemblyBuilder(new("start"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("start");
        var group = module.DefineGlobalMethod("Methods", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
        var il = group.GetILGenerator();
        foreach (var method in methods) Name(il, method is MethodInfo named ? module.GetMethodMetadataToken(named) : module.GetMethodMetadataToken((ConstructorInfo)method));
        il.Emit(OpCodes.Ret);
        il = module.DefineGlobalMethod(Groups, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator();
        il.Emit(OpCodes.Ldstr, Group);
        Name(il, module.GetMethodMetadataToken(group));
        il.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(path);
    }

    // By its token, since nothing but a method can be named otherwise, and constructors are wanted too.
    private static void Name(ILGenerator il, int token)
    {
        il.Emit(OpCodes.Ldtoken, token);
        il.Emit(OpCodes.Pop);
    }
}
