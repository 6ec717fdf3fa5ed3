using System.Collections.Immutable;

namespace CompendiumSite.Parse;

/// <summary>What a value must look like. Readers say it while they read nothing, see <see cref="Questions"/>.</summary>
internal abstract record Shape
{
    public static readonly Shape AnyWords = new Words(), AnyId = new Id(), AnyFlag = new Flag(), AnyDate = new Date(), AnySymbol = new Symbol(), AnyUrl = new Url();

    public sealed record Words : Shape;
    public sealed record Id : Shape;
    public sealed record Number(int Least, int Most) : Shape;
    public sealed record Flag : Shape;
    public sealed record Date : Shape;
    public sealed record Symbol : Shape;
    public sealed record Url : Shape;
    public sealed record Formed(Form Form) : Shape;
    public sealed record Choice(ImmutableArray<string> Allowed) : Shape;
    /// <summary>A text in several languages.</summary>
    public sealed record Versions : Shape;
    /// <summary>A cell of a table: a number, a text or null, by the type of its column.</summary>
    public sealed record Cell : Shape;
    public sealed record List(Shape Item, bool Unique = false, bool NotEmpty = false) : Shape;
    public sealed record Mapping(MappingShape Keys) : Shape;
}

internal sealed record KeyShape(string Key, Shape Shape, bool Required);

/// <summary>The keys of a mapping and what holds between them.</summary>
/// <param name="What">What it describes, with its article: "a citation".</param>
/// <param name="OneOf">Keys of which at least one must be there; empty where none must.</param>
/// <param name="NeverBoth">Keys that exclude each other.</param>
/// <param name="Needs">Keys that are only needed beside a certain other one.</param>
internal sealed record MappingShape(
    string What, ImmutableArray<KeyShape> Keys, ImmutableArray<string> OneOf,
    ImmutableArray<(string One, string Other)> NeverBoth, ImmutableArray<(string Key, string Needed)> Needs);
