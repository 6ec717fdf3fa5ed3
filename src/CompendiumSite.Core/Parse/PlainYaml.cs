using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Parse;

/// <summary>
/// Reads the part of YAML in which nearly every record is written: mappings and lists by indentation, plain and quoted values
/// of one line, '|' texts, and flow lists and mappings. It is many times as fast as a reader of all YAML and runs on every
/// core at once. Whatever it is not sure of it leaves to <see cref="YamlTreeReader"/>, which also says what is wrong.
/// </summary>
internal ref struct PlainYaml
{
    private const int DeepestNesting = 32;
    // Keys are looked for one by one; nobody writes so many.
    private const int MostKeys = 1_000;
    private const int MostValues = 50_000;

    // A scanner of YAML takes the last three for line ends, and tabs need its rules.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\r\u0085\u2028\u2029\uFEFF");
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string file;
    private readonly ReadOnlySpan<char> text;
    private readonly int linesBefore;
    private readonly YamlWorkspace workspace;
    private int position, line, lineStart, depth, values;
    private bool unsure;

    private PlainYaml(string file, ReadOnlySpan<char> text, int linesBefore, YamlWorkspace workspace)
    {
        this.text = text;
        (this.file, this.linesBefore, this.workspace, line) = (file, linesBefore, workspace, 1);
        workspace.Entries.Clear();
        workspace.Items.Clear();
    }

    /// <returns>The mapping, or null where the text is not sure to be what it seems.</returns>
    public static YamlMap? Read(string file, ReadOnlySpan<char> text, int linesBefore, YamlWorkspace workspace)
    {
        if (text.IndexOfAny(Unusual) >= 0) return null;
        var reader = new PlainYaml(file, text, linesBefore, workspace);
        if (reader.ToContent() != 0 || reader.position >= text.Length) return null;
        var map = reader.Map(0);
        return reader.unsure || reader.position < text.Length ? null : map;
    }

    private readonly char Here => position < text.Length ? text[position] : '\0';

    private readonly char After => position + 1 < text.Length ? text[position + 1] : '\0';

    private readonly bool AtLineEnd => position >= text.Length || text[position] == '\n';

    private readonly int Column => position - lineStart;

    private readonly Place At => new(file, line + linesBefore, Column + 1);

    private readonly ReadOnlySpan<char> RestOfLine
    {
        get
        {
            var rest = text[position..];
            var end = rest.IndexOf('\n');
            return end < 0 ? rest : rest[..end];
        }
    }

    /// <summary>Goes on to the next line that says something, and tells its indentation; -1 behind the last.</summary>
    private int ToContent()
    {
        while (position < text.Length)
        {
            while (Here == ' ') position++;
            if (!AtLineEnd && Here != '#') return Column;
            NextLine();
        }
        return -1;
    }

    private void NextLine()
    {
        position += RestOfLine.Length;
        if (position < text.Length) position++;
        line++;
        lineStart = position;
    }

    private void SkipSpaces()
    {
        while (Here == ' ') position++;
    }

    /// <summary>Behind a value only a comment may follow on its line.</summary>
    private void EndLine()
    {
        var before = position;
        SkipSpaces();
        if (!AtLineEnd && !(Here == '#' && position > before)) unsure = true;
        else NextLine();
    }

    private bool IsEntry() => Here == '-' && After is ' ';

    private YamlMap Map(int indent)
    {
        var (begin, first) = (At, workspace.Entries.Count);
        if (++depth > DeepestNesting) unsure = true;
        while (!unsure)
        {
            var at = At;
            if (NewKey(first) is not { } key) { unsure = true; break; }
            var value = Value(indent);
            if (unsure) break;
            workspace.Entries.Add(new(key, at, value));
            var next = ToContent();
            if (next < indent) break;
            if (next > indent || IsEntry()) unsure = true;
        }
        depth--;
        return new(begin, Complete(workspace.Entries, first));
    }

    // What is inside of a mapping or list is complete before it, so all that stands behind its first entry is its own.
    private static ImmutableArray<T> Complete<T>(List<T> all, int first)
    {
        var own = ImmutableArray.Create(CollectionsMarshal.AsSpan(all)[first..]);
        all.RemoveRange(first, all.Count - first);
        return own;
    }

    // A key that the mapping does not have yet.
    private string? NewKey(int first)
    {
        var before = CollectionsMarshal.AsSpan(workspace.Entries)[first..];
        if (before.Length >= MostKeys || Key() is not { } key) return null;
        foreach (var entry in before)
            if (entry.Key == key) return null;
        return key;
    }

    private string? Key()
    {
        var rest = RestOfLine;
        var length = rest.IndexOfAnyExcept(KeyCharacters);
        if (length < 1 || rest[0] == '-' || rest[length] != ':' || (length + 1 < rest.Length && rest[length + 1] != ' ')) return null;
        position += length + 1;
        return workspace.Word(rest[..length]);
    }

    /// <summary>The value behind a key that stands at an indentation.</summary>
    private YamlNode Value(int indent)
    {
        SkipSpaces();
        if (!AtLineEnd && Here != '#') return Here == '|' ? Literal(indent) : InLine(indent);
        NextLine();
        var inner = ToContent();
        if (inner > indent) return IsEntry() ? List(inner) : LooksLikeKey() ? Map(inner) : Plain(indent);
        // A list may stand at the indentation of its key.
        if (inner == indent && IsEntry()) return List(inner);
        return Unsure();
    }

    private YamlList List(int indent)
    {
        var (begin, first) = (At, workspace.Items.Count);
        if (++depth > DeepestNesting) unsure = true;
        while (!unsure)
        {
            position++;
            SkipSpaces();
            if (AtLineEnd || Here is '#' or '|' || IsEntry()) { unsure = true; break; }
            workspace.Items.Add(LooksLikeKey() ? Map(Column) : InLine(indent));
            if (unsure) break;
            var next = ToContent();
            if (next < indent || (next == indent && !IsEntry())) break;
            if (next > indent) unsure = true;
        }
        depth--;
        return new(begin, Complete(workspace.Items, first));
    }

    private readonly bool LooksLikeKey()
    {
        var rest = RestOfLine;
        var length = rest.IndexOfAnyExcept(KeyCharacters);
        return length > 0 && rest[length] == ':' && (length + 1 == rest.Length || rest[length + 1] == ' ');
    }

    private YamlNode InLine(int indent)
    {
        var node = Here switch
        {
            '"' or '\'' => Quoted(),
            '[' or '{' => Flow(),
            _ => Plain(indent),
        };
        if (node is YamlScalar { At: var at, TextAt: var textAt } && at == textAt) return node; // a plain value has ended its lines
        if (!unsure) EndLine();
        return node;
    }

    private YamlNode Quoted()
    {
        if (++values > MostValues) return Unsure();
        var (quote, at) = (Here, At);
        var rest = RestOfLine[1..];
        StringBuilder? before = null;
        while (true)
        {
            var end = quote == '"' ? rest.IndexOfAny('"', '\\') : rest.IndexOf('\'');
            if (end < 0) return Unsure();
            var next = end + 1 < rest.Length ? rest[end + 1] : '\0';
            var isBackslash = rest[end] == '\\';
            // A mark inside stands behind a backslash or, a single one, twice. Of all else that a backslash can say only a backslash is read here.
            if (isBackslash ? next is not ('"' or '\\') : quote == '"' || next != quote)
            {
                if (isBackslash) return Unsure();
                position += RestOfLine.Length - rest.Length + end + 1;
                return new YamlScalar(before is null ? rest[..end].ToString() : before.Append(rest[..end]).ToString(), at, at with { Column = at.Column + 1 });
            }
            before = (before ?? new()).Append(rest[..end]).Append(next);
            rest = rest[(end + 2)..];
        }
    }

    private YamlNode Plain(int indent)
    {
        if (++values > MostValues || !MayBegin(Here) || (Here is '-' or '?' or ':' && After is ' ' or '\n' or '\0')) return Unsure();
        var at = At;
        var first = PlainLine();
        StringBuilder? longer = null;
        NextLine();
        // A longer value goes on in lines that are indented further.
        for (var (next, lines) = (ToContent(), 1); !unsure && next > indent; next = ToContent(), lines++)
        {
            if (line != at.Line - linesBefore + lines) return Unsure(); // a blank line or a comment between
            longer = (longer ?? new StringBuilder().Append(first)).Append(' ').Append(PlainLine());
            NextLine();
        }
        return new YamlScalar(longer?.ToString() ?? workspace.Word(first), at, at, isPlain: true);
    }

    private ReadOnlySpan<char> PlainLine()
    {
        var value = RestOfLine.TrimEnd(' ');
        if (value.IndexOf(" #") >= 0 || value.IndexOf(": ") >= 0 || value.EndsWith(":")) unsure = true;
        return value;
    }

    private static bool MayBegin(char c) => c is not (',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '\n' or '\0');

    private YamlNode Literal(int indent)
    {
        if (++values > MostValues) return Unsure();
        var at = At;
        var keepsLineEnd = !RestOfLine.SequenceEqual("|-");
        if (keepsLineEnd && !RestOfLine.SequenceEqual("|")) return Unsure();
        NextLine();
        var (first, inner) = (position, 0);
        while (Here == ' ') position++;
        inner = Column;
        if (inner <= indent || AtLineEnd) return Unsure();
        position = first;
        var textAt = new Place(file, line + linesBefore, inner + 1);
        var (lines, blank) = (workspace.Lines.Clear(), 0);
        while (position < text.Length)
        {
            var rest = RestOfLine;
            var spaces = rest.IndexOfAnyExcept(' ');
            if (spaces < 0 && rest.Length > inner) return Unsure(); // spaces that would be text
            if (spaces >= 0 && spaces < inner)
            {
                // What stands between the levels would be a mistake or a comment.
                if (spaces > indent || rest[spaces] == '#') return Unsure();
                break;
            }
            if (spaces < 0) blank++;
            else
            {
                if (lines.Length > 0) lines.Append('\n', blank + 1);
                lines.Append(rest[inner..]);
                blank = 0;
            }
            NextLine();
        }
        if (keepsLineEnd && text[..position].EndsWith('\n')) lines.Append('\n');
        return new YamlScalar(lines.ToString(), at, textAt);
    }

    // A list or mapping in brackets, on one line.
    private YamlNode Flow()
    {
        if (++depth > DeepestNesting) return Unsure();
        var node = Here == '[' ? FlowList() : FlowMap();
        depth--;
        return node;
    }

    private YamlNode FlowList()
    {
        var (begin, first) = (At, workspace.Items.Count);
        position++;
        for (SkipSpaces(); Here != ']'; SkipSpaces())
        {
            workspace.Items.Add(FlowValue());
            if (unsure || !Separated(']')) return Unsure();
        }
        position++;
        return new YamlList(begin, Complete(workspace.Items, first));
    }

    private YamlNode FlowMap()
    {
        var (begin, first) = (At, workspace.Entries.Count);
        position++;
        for (SkipSpaces(); Here != '}'; SkipSpaces())
        {
            var at = At;
            if (NewKey(first) is not { } key || Here != ' ') return Unsure();
            SkipSpaces();
            workspace.Entries.Add(new(key, at, FlowValue()));
            if (unsure || !Separated('}')) return Unsure();
        }
        position++;
        return new YamlMap(begin, Complete(workspace.Entries, first));
    }

    private bool Separated(char close)
    {
        SkipSpaces();
        if (Here == close) return true;
        if (Here != ',') return false;
        position++;
        SkipSpaces();
        return Here != close && !AtLineEnd;
    }

    private YamlNode FlowValue()
    {
        if (Here is '[' or '{') return Flow();
        if (Here is '"' or '\'') return Quoted();
        var isNegative = Here == '-' && char.IsAsciiDigit(After);
        if (++values > MostValues || !MayBegin(Here) || (Here is '-' or '?' or ':' && !isNegative)) return Unsure();
        var at = At;
        var rest = RestOfLine;
        var end = rest.IndexOfAny(",[]{}");
        if (end < 0 || rest[end] is '[' or '{') return Unsure();
        var value = rest[..end].TrimEnd(' ');
        // A ':' or '#' inside may mean something here.
        if (value.IsEmpty || value.ContainsAny(':', '#')) return Unsure();
        position += end;
        return new YamlScalar(workspace.Word(value), at, at, isPlain: true);
    }

    private YamlNode Unsure()
    {
        unsure = true;
        return new YamlRefused(At);
    }
}
