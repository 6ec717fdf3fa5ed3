using System.Collections.Immutable;
using CompendiumSite.Pages;

namespace CompendiumSite.Guide;

/// <summary>The command line as the editing guide explains it. The program hands over the definitions from which '--help' is printed too.</summary>
/// <param name="Typed">What is typed before the verb.</param>
/// <param name="Skeletons">How the records of a folder are called behind 'new'.</param>
public sealed record GuideProgram(
    string Typed, ImmutableArray<GuideVerb> Verbs, ImmutableArray<GuideExitCode> ExitCodes, ImmutableArray<(string Folder, string Kind)> Skeletons)
{
    /// <summary>For pages that are planned without the program.</summary>
    public static readonly GuideProgram None = new("", [], [], []);
}

public sealed record GuideVerb(string Name, string Usage, Label Summary, Label? Details, ImmutableArray<GuideOption> Options, ImmutableArray<GuideExample> Examples);

/// <param name="Value">What stands behind it; null for an option that stands alone.</param>
public sealed record GuideOption(string Name, char? Letter, string? Value, Label Meaning);

/// <param name="Typed">Behind the name of the program: the verb first.</param>
/// <param name="Input">What is piped in.</param>
/// <param name="Output">What it prints; empty where that is not the point.</param>
/// <param name="OutputScript">In which script the Chinese of the output is.</param>
public sealed record GuideExample(string Typed, Label About, string Input = "", string Output = "", string OutputScript = "zh-Hans");

public sealed record GuideExitCode(int Code, Label Meaning);
