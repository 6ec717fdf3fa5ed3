#:project ../CompendiumSite.Core/CompendiumSite.Core.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// Compiles the dictionaries and orders of the room Chinese from their texts; refresh runs it.
//   make-tables.cs DATA            compiles DATA/conversion.bin and DATA/collation.bin
//   make-tables.cs DATA orders     takes the orders of characters from the ICU of this machine first
using System.Globalization;
using System.Text;
using CompendiumSite.Chinese;

var data = args[0];
if (args.Contains("orders"))
{
    var groups = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => (letter.ToString(), $"\uFDD0{letter}"));
    File.WriteAllText(Path.Combine(data, "collation/pinyin.txt"), Order("zh-Hans", groups));
    groups = Enumerable.Range(1, 63).Select(strokes => (strokes.ToString(CultureInfo.InvariantCulture), $"\uFDD0{(char)(0x2800 + strokes)}"));
    File.WriteAllText(Path.Combine(data, "collation/strokes.txt"), Order("zh-Hant", groups));
}

var texts = Directory.EnumerateFiles(data, "*.txt", SearchOption.AllDirectories)
    .ToDictionary(file => Path.GetRelativePath(data, file).Replace('\\', '/'), File.ReadAllText);
File.WriteAllBytes(Path.Combine(data, "conversion.bin"), ConversionTableWriter.Write(texts));
File.WriteAllBytes(Path.Combine(data, "collation.bin"), CollationTableWriter.Write(texts["collation/pinyin.txt"], texts["collation/strokes.txt"]));
return 0;

// ICU marks the head of every group with a noncharacter and the group's name; what sorts behind the marks has no group.
static string Order(string language, IEnumerable<(string Name, string Mark)> groups)
{
    var compare = CultureInfo.GetCultureInfo(language).CompareInfo;
    var characters = Enumerable.Range(0x3400, 0xA000 - 0x3400).Where(c => c is < 0x4DC0 or >= 0x4E00).Append(0x3007).Select(c => ((char)c).ToString()).ToList();
    characters.Sort((a, b) => compare.Compare(a, b, CompareOptions.None));
    // Behind the last group the characters stand in the order that all languages share, which is by radicals.
    var shared = CultureInfo.InvariantCulture.CompareInfo;
    var rest = characters.Count - 1;
    while (rest > 0 && shared.Compare(characters[rest - 1], characters[rest], CompareOptions.None) < 0) rest--;

    var text = new StringBuilder($"# The order of Chinese characters for {language}, from ICU (Unicode CLDR; Unicode License v3). Made by src/Tables/make-tables.cs.\n");
    var heads = groups.Select(g => (g.Name, At: characters.FindIndex(c => compare.Compare(c, g.Mark, CompareOptions.None) >= 0))).Where(g => g.At >= 0 && g.At < rest).ToList();
    heads = [.. heads.Where((g, i) => i + 1 == heads.Count || heads[i + 1].At > g.At)];
    for (var i = 0; i < heads.Count; i++)
        text.Append($"{heads[i].Name} {string.Concat(characters[heads[i].At..(i + 1 < heads.Count ? heads[i + 1].At : rest)])}\n");
    return text.Append($"- {string.Concat(characters[rest..])}\n").ToString();
}
