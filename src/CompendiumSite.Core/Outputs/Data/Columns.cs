using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>The keys of a kind of row in the order in which they are published. Filled while a table is described, then only read.</summary>
internal sealed class Columns<T>(Voices voices)
{
    private readonly List<Column<T>> columns = [];

    /// <summary>Keys without a value are left out of the object instead of being null.</summary>
    public bool OnlyKnown { get; init; }

    public bool IsFlat => columns.TrueForAll(c => c.IsFlat);

    public IEnumerable<Cell> Cells => columns.SelectMany(c => c.Cells);

    public Columns<T> Word(string name, string about, Func<T, string?> value, bool optional = false, params ImmutableArray<string> oneOf) =>
        Add(new WordColumn<T>(name, about, value) { IsOptional = optional, OneOf = oneOf });

    public Columns<T> Number(string name, string about, Func<T, int?> value, bool optional = false) =>
        Add(new NumberColumn<T>(name, about, value) { IsOptional = optional });

    /// <summary>A figure that may have decimals; null where the source prints nothing.</summary>
    public Columns<T> Decimal(string name, string about, Func<T, decimal?> value) => Add(new DecimalColumn<T>(name, about, value) { IsOptional = true });

    public Columns<T> Flag(string name, string about, Func<T, bool?> value, bool optional = false) =>
        Add(new FlagColumn<T>(name, about, value) { IsOptional = optional });

    public Columns<T> Date(string name, string about, Func<T, DateOnly?> value, bool optional = false) =>
        Add(new DateColumn<T>(name, about, value) { IsOptional = optional });

    public Columns<T> Words(string name, string about, Func<T, IEnumerable<string>> values) => Add(new WordsColumn<T>(name, about, values));

    public Columns<T> Numbers(string name, string about, Func<T, IEnumerable<int>> values) => Add(new NumbersColumn<T>(name, about, values));

    public Columns<T> Text(string name, string about, Func<T, Text?> value, bool optional = false) =>
        Add(new TextColumn<T>(name, about, voices, value) { IsOptional = optional });

    public Columns<T> Texts(string name, string about, Func<T, ImmutableArray<Text>> values) => Add(new TextsColumn<T>(name, about, voices, values));

    public Columns<T> Object<TPart>(
        string name, string about, Func<T, TPart?> part, Action<Columns<TPart>> describe, bool optional = false, bool onlyKnown = false) where TPart : class =>
        Add(new ObjectColumn<T, TPart>(name, about, part, Described(describe, onlyKnown)) { IsOptional = optional });

    public Columns<T> Rows<TRow>(string name, string about, Func<T, IEnumerable<TRow>> rows, Action<Columns<TRow>> describe) =>
        Add(new RowsColumn<T, TRow>(name, about, rows, Described(describe, false)));

    public void WriteObject(Utf8JsonWriter json, T row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
            if (!OnlyKnown || column.IsKnown(row))
                column.WriteProperty(json, row);
        json.WriteEndObject();
    }

    public void WriteCells(CsvLines csv, T row)
    {
        foreach (var column in columns) column.WriteCells(csv, row);
    }

    // A reader must not forbid keys that it does not know: the contract allows us to add some.
    public void WriteObjectSchema(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("properties");
        foreach (var column in columns) column.WriteSchemaProperty(schema);
        schema.WriteEndObject();
        if (OnlyKnown) return;
        schema.WriteStartArray("required");
        foreach (var column in columns) schema.WriteStringValue(column.Name);
        schema.WriteEndArray();
    }

    private Columns<TPart> Described<TPart>(Action<Columns<TPart>> describe, bool onlyKnown)
    {
        var part = new Columns<TPart>(voices) { OnlyKnown = onlyKnown };
        describe(part);
        return part;
    }

    private Columns<T> Add(Column<T> column)
    {
        columns.Add(column);
        return this;
    }
}
