using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

/// <summary>Where in the input something stands. Lines and columns count from 1; 0 means the whole file.</summary>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    public static readonly Place None = new("", 0, 0);

    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }
}

public enum Severity { Error, Warning }

/// <summary>One thing that an editor should know: what, where, and what to do about it.</summary>
public sealed record Message
{
    // The words, or who says them: a warning that can stand at every citation is put into words when somebody reads it.
    private object words;

    public Message(Severity severity, string code, Place at, string body) => (Severity, Code, At, words) = (severity, code, at, body);

    public Message(Severity severity, string code, Place at, Func<string> body) => (Severity, Code, At, words) = (severity, code, at, body);

    public Severity Severity { get; }

    public string Code { get; }

    public Place At { get; }

    public string Body
    {
        get
        {
            if (words is Func<string> say) words = HiddenCharacters.Shown(say());
            return (string)words;
        }
    }

    public bool Equals(Message? other) => other is not null && (Severity, Code, At, Body) == (other.Severity, other.Code, other.At, other.Body);

    public override int GetHashCode() => HashCode.Combine(Code, At);

    /// <summary>The form that editors, terminals and build servers turn into a link.</summary>
    public override string ToString()
    {
        var word = Severity == Severity.Error ? "error" : "warning";
        var file = HiddenCharacters.Shown(At.File);
        var place = At.Line > 0 ? $"{file}({At.Line},{At.Column})" : file;
        return place.Length > 0 ? $"{place}: {word} {Code}: {Body}" : $"{word} {Code}: {Body}";
    }
}

/// <summary>Gathers messages while a stage runs; the stage hands out the immutable list.</summary>
public sealed class MessageBag
{
    private readonly List<Message> messages = [];

    /// <summary>What the registry knows about the code decides how severe it is.</summary>
    /// <param name="body">It often quotes what a stranger wrote; what a terminal or a log would obey in it is made visible.</param>
    public void Add(Code code, Place at, string body) => messages.Add(new(code.Severity, code.Id, at, HiddenCharacters.Shown(body)));

    /// <param name="body">Asked when somebody reads the message.</param>
    public void Add(Code code, Place at, Func<string> body) => messages.Add(new(code.Severity, code.Id, at, body));

    public void AddRange(IEnumerable<Message> more) => messages.AddRange(more);

    public bool HasErrors => messages.Exists(m => m.Severity == Severity.Error);

    /// <summary>Sorted by place and then by code, so that two runs print the same list; the same message is said once.</summary>
    public ImmutableArray<Message> ToSorted()
    {
        if (messages.Count == 0) return [];
        // What comes sorted from another bag stays as it is.
        for (var i = 1; i < messages.Count; i++)
            if (Compare(messages[i - 1], messages[i]) >= 0)
                return Sorted();
        return [.. messages];
    }

    private ImmutableArray<Message> Sorted()
    {
        var all = messages.ToArray();
        Array.Sort(all, Compare);
        var said = ImmutableArray.CreateBuilder<Message>(all.Length);
        foreach (var message in all)
            if (said.Count == 0 || Compare(said[^1], message) != 0)
                said.Add(message);
        return said.ToImmutable();
    }

    // The code decides how severe a message is, so two that are equal here are the same.
    private static int Compare(Message x, Message y)
    {
        var byPlace = x.At.CompareTo(y.At);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(x.Code, y.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(x.Body, y.Body);
    }
}
