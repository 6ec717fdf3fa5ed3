using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CompendiumSite.Parse;

/// <summary>
/// Turns YAML text into a tree, behind a guard: what a record never needs (aliases, anchors, tags, merge keys, depth)
/// is refused here, before it can cost time or memory.
/// </summary>
internal sealed class YamlTreeReader
{
    private const int DeepestNesting = 64;
    private const int MostEvents = 200_000;
    private const int MostKeys = 1_000;

    private readonly string file;
    private readonly string text;
    private readonly int linesBefore;
    private readonly MessageBag bag;
    private readonly Parser parser;
    // The brackets and braces that are open at the moment; an error inside is nearly always one that is never closed.
    private readonly Stack<Mark> openBrackets = [];
    private int events;

    private YamlTreeReader(string file, string text, int linesBefore, MessageBag bag)
    {
        (this.file, this.text, this.linesBefore, this.bag) = (file, text, linesBefore, bag);
        parser = new Parser(new StringReader(text));
    }

    /// <param name="linesBefore">How many lines of the file stand above the text (front matter begins below a line).</param>
    /// <returns>The mapping, or null where the text is not one; then the reason is in the bag.</returns>
    public static YamlMap? Read(string file, ReadOnlySpan<char> text, int linesBefore, MessageBag bag, YamlWorkspace? workspace = null) =>
        PlainYaml.Read(file, text, linesBefore, workspace ?? new()) ?? ReadAll(file, text.ToString(), linesBefore, bag);

    /// <summary>By the rules of all YAML.</summary>
    public static YamlMap? ReadAll(string file, string text, int linesBefore, MessageBag bag) =>
        new YamlTreeReader(file, text, linesBefore, bag).ReadDocument();

    private YamlMap? ReadDocument()
    {
        try
        {
            Next(); // the start of the stream
            Next();
            if (parser.Current is StreamEnd)
            {
                bag.Add(Codes.EmptyFile, new(file, 0, 0), "The file says nothing. Write the keys of the record, or delete the file.");
                return null;
            }
            Next();
            var root = ReadNode(1);
            Next(); // the end of the document
            Next();
            if (parser.Current is DocumentStart second)
                bag.Add(Codes.SecondDocument, At(second.Start), "A second record begins here ('---'). Write each record in a file of its own.");
            if (root is YamlMap map) return map;
            if (root is YamlScalar { Value: "" })
                bag.Add(Codes.EmptyFile, new(file, 0, 0), "The file says nothing. Write the keys of the record, or delete the file.");
            else if (root is not YamlRefused)
                bag.Add(Codes.NotKeys, root.At, $"The file must consist of keys with values, such as 'id: …', but here is {Describe.Node(root)}.");
            return null;
        }
        catch (YamlException problem)
        {
            if (openBrackets.TryPeek(out var opened) && !YamlComplaint.IsAboutOneValue(problem)) ReportOpenBracket(opened);
            else YamlComplaint.Report(problem, text, At(problem.Start), bag);
            return null;
        }
        catch (TooMuch problem)
        {
            bag.Add(problem.Code, At(problem.Mark), problem.Message);
            return null;
        }
    }

    private YamlNode ReadNode(int depth)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                return Refuse(scalar) ?? Keep(scalar);
            case SequenceStart start:
                CheckDepth(depth, start.Start);
                return ReadList(start, depth);
            case MappingStart start:
                CheckDepth(depth, start.Start);
                return ReadMap(start, depth);
            case AnchorAlias alias:
                bag.Add(Codes.Alias, At(alias.Start), $"'*{alias.Value}' repeats a value from elsewhere in the file. Write the value itself; put a text that begins with '*' in quotation marks.");
                return new YamlRefused(At(alias.Start));
            default:
                // The parser lets a few malformed mappings end between a key and its value.
                throw new YamlException(parser.Current!.Start, parser.Current.End, "did not find expected key");
        }
    }

    private YamlNode ReadList(SequenceStart start, int depth)
    {
        var refused = Refuse(start);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        if (start.Style == SequenceStyle.Flow) openBrackets.Push(start.Start);
        for (Next(); parser.Current is not SequenceEnd; Next())
            items.Add(ReadNode(depth + 1));
        if (start.Style == SequenceStyle.Flow) openBrackets.Pop();
        return refused ?? new YamlList(At(start.Start), items.ToImmutable());
    }

    private YamlNode ReadMap(MappingStart start, int depth)
    {
        var refused = Refuse(start);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        if (start.Style == MappingStyle.Flow) openBrackets.Push(start.Start);
        for (Next(); parser.Current is not MappingEnd; Next())
        {
            var key = ReadNode(depth + 1);
            Next();
            var value = ReadNode(depth + 1);
            if (key is YamlScalar name) AddEntry(entries, name, value);
            else if (key is not YamlRefused)
                bag.Add(Codes.KeyNotText, key.At, $"A key must be a single word, but here is {Describe.Node(key)}.");
        }
        if (start.Style == MappingStyle.Flow) openBrackets.Pop();
        return refused ?? new YamlMap(At(start.Start), entries.ToImmutable());
    }

    private void AddEntry(ImmutableArray<YamlEntry>.Builder entries, YamlScalar key, YamlNode value)
    {
        if (key.Value == "<<")
            bag.Add(Codes.MergeKey, key.At, "'<<' copies keys from elsewhere in the file. Write the keys themselves.");
        else if (entries.FirstOrDefault(entry => entry.Key == key.Value) is { Key: not null } first)
            bag.Add(Codes.DuplicateKey, key.At, $"'{key.Value}' stands here for the second time; the first is in line {first.KeyAt.Line}. Keep one of them.");
        else if (entries.Count < MostKeys)
            entries.Add(new(key.Value, key.At, value));
        else
            throw new TooMuch(Codes.TooManyValues, parser.Current!.Start, $"There are more than {MostKeys} keys side by side. Split the file into several records.");
    }

    private YamlNode? Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            bag.Add(Codes.Anchor, At(node.Start), $"'&{node.Anchor.Value}' names a value for repetition elsewhere. Remove it; put a text that begins with '&' in quotation marks.");
        else if (!node.Tag.IsEmpty)
            bag.Add(Codes.Tag, At(node.Start), $"'{node.Tag.Value}' is a YAML type mark, which no record needs. Remove it; put a text that begins with '!' in quotation marks.");
        else
            return null;
        return new YamlRefused(At(node.Start));
    }

    private YamlScalar Keep(Scalar scalar)
    {
        var at = At(scalar.Start);
        // "\u202E" in a quoted text passes the look at the raw file; here it has become the character.
        if (scalar.Style == ScalarStyle.DoubleQuoted && text.AsSpan((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index)).Contains('\\'))
            SourceText.ReportHidden(scalar.Value, at, bag);
        return new(scalar.Value, at, TextPlaces.FirstCharacter(scalar, text, at), scalar.Style == ScalarStyle.Plain);
    }

    private void Next()
    {
        try
        {
            parser.MoveNext();
        }
        catch (Exception problem) when (problem is not YamlException)
        {
            // The parser stumbles over some unclosed brackets instead of reporting them.
            throw new YamlException(parser.Current?.End ?? Mark.Empty, Mark.Empty, "did not find expected key");
        }
        if (++events > MostEvents)
            throw new TooMuch(Codes.TooManyValues, parser.Current!.Start, $"The file holds more than {MostEvents / 2} values. Split it into several records.");
    }

    private void ReportOpenBracket(Mark opened)
    {
        var isList = text[(int)opened.Index] == '[';
        bag.Add(Codes.YamlSyntax, At(opened), isList
            ? "The list that opens here with '[' is not complete. Separate its items by commas and end it with ']'."
            : "The braces that open here are not complete. Separate the entries by commas and end them with '}'; put a value that contains ',' in quotation marks.");
    }

    private static void CheckDepth(int depth, Mark mark)
    {
        if (depth > DeepestNesting)
            throw new TooMuch(Codes.TooDeep, mark, $"Values are nested more than {DeepestNesting} levels deep here. Look for brackets that are never closed.");
    }

    private Place At(Mark mark) => new(file, (int)mark.Line + linesBefore, (int)mark.Column);

    private sealed class TooMuch(Code code, Mark mark, string body) : Exception(body)
    {
        public Code Code { get; } = code;
        public Mark Mark { get; } = mark;
    }
}
