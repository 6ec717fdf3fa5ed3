using CompendiumSite.Commands;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Pipeline;

namespace CompendiumSite.Tests.Commands;

/// <summary>A repository with the small site in it, and the program as a person would type it there.</summary>
internal sealed class TypedProgram : IDisposable
{
    public TypedProgram() => WholeSite.Write(Temp);

    public TempFolder Temp { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    public string CurrentFolder { get; set; } = "";

    /// <summary>What is piped in.</summary>
    public string Input { get; set; } = "";

    public async Task<(int Code, string Out, string Error)> Type(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, Temp[CurrentFolder], Path.GetTempPath(), name => Variables.GetValueOrDefault(name)) { In = () => new StringReader(Input) };
        var code = await CommandLine.RunAsync(words, terminal);
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Temp.Dispose();
}
