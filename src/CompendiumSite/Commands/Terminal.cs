using System.Text;

namespace CompendiumSite.Commands;

/// <summary>What a command may know of the world: where it was started, where it may print, and the variables of its surroundings.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string CurrentFolder, string ProgramFolder, Func<string, string?> Variable)
{
    public static Terminal OfThisProcess() => new(
        Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()),
        Environment.CurrentDirectory, AppContext.BaseDirectory, Environment.GetEnvironmentVariable);

    /// <summary>What is typed or piped into the program.</summary>
    public Func<TextReader> In { get; init; } = () => new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public bool OnGitHub => Variable("GITHUB_ACTIONS") == "true";

    // Straight to the stream: the console's own writer costs a start what a small site costs a build, and guesses the encoding.
    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
