using System.Diagnostics;
using System.Text;
using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

/// <summary>A theory that runs where the reference program is installed (on Debian: the package opencc).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceProgramTheoryAttribute : TheoryAttribute
{
    public ReferenceProgramTheoryAttribute()
    {
        if (ChineseFiles.ReferenceProgram is null) Skip = "the program opencc is not installed";
    }
}

/// <summary>The program opencc, set up with the committed dictionaries instead of those of its own package.</summary>
internal sealed class ReferenceProgram : IDisposable
{
    private const int PieceLength = 1_000_000;
    private readonly string folder = Directory.CreateTempSubdirectory("reference-").FullName;

    public ReferenceProgram(string profile)
    {
        var texts = ChineseFiles.Texts();
        // Older programs read one dictionary where newer ones read two as if they were one: the first file has the say.
        var phrases = new[] { "STPhrases", "STPhrases_GeneratedFromRegionalPhrases" }
            .SelectMany(file => DictionaryText.Reference(texts[$"opencc/{file}.txt"])).DistinctBy(p => p.Key);
        Write("phrases", phrases);
        Write("characters", DictionaryText.Reference(texts["opencc/STCharacters.txt"]));
        Write("variants", DictionaryText.Reference(texts["opencc/TWVariants.txt"]));
        Write("variantPhrases", DictionaryText.Reference(texts["opencc/TWVariantsPhrases.txt"]));
        var chain = profile == "s2tw" ? $"{Group("phrases", "characters")}, {Group("variantPhrases", "variants")}" : Group("phrases", "characters");
        File.WriteAllText(Path.Combine(folder, "profile.json"), $$"""
            { "name": "test", "segmentation": { "type": "mmseg", "dict": {{Dictionary("phrases")}} }, "conversion_chain": [ {{chain}} ] }
            """);
    }

    // The program reads a mebibyte at a time and converts each by itself, so a phrase on the border would be cut: whole lines, and fewer of them.
    public byte[] Convert(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var converted = new List<byte>(bytes.Length + bytes.Length / 8);
        for (int from = 0, to; from < bytes.Length; from = to)
        {
            to = Math.Min(bytes.Length, from + PieceLength);
            if (to < bytes.Length) to = from + bytes.AsSpan(from, to - from).LastIndexOf((byte)'\n') + 1;
            converted.AddRange(ConvertPiece(bytes[from..to]));
        }
        return [.. converted];
    }

    private byte[] ConvertPiece(byte[] text)
    {
        var (input, output) = (Path.Combine(folder, "in"), Path.Combine(folder, "out"));
        File.WriteAllBytes(input, text);
        using var process = Process.Start(new ProcessStartInfo(ChineseFiles.ReferenceProgram!, ["-c", Path.Combine(folder, "profile.json"), "-i", input, "-o", output]))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return File.ReadAllBytes(output);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, IEnumerable<(string Key, string[] Forms)> entries) =>
        File.WriteAllLines(Path.Combine(folder, name + ".txt"), entries.Select(e => $"{e.Key}\t{string.Join(' ', e.Forms)}"));

    private string Dictionary(string name) => $$"""{ "type": "text", "file": "{{Path.Combine(folder, name)}}.txt" }""";

    private string Group(string first, string second) =>
        $$"""{ "dict": { "type": "group", "dicts": [ {{Dictionary(first)}}, {{Dictionary(second)}} ] } }""";
}
