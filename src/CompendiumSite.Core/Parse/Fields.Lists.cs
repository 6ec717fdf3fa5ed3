using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

// Values with something inside: lists and mappings.
internal sealed partial class Fields
{
    public delegate T ItemReader<T>(Fields item);

    private YamlList? List(string key, bool required, string example)
    {
        if (!map.TryGet(key, out var entry))
        {
            if (required) ReportMissing(key, $" (write {key}: [] for none)");
            return null;
        }
        switch (entry.Value)
        {
            case YamlList list:
                return list;
            case YamlRefused:
                return null;
            case YamlScalar { Value.Length: > 0 } scalar:
                Report(Codes.NotList, scalar.At, $"'{key}' must be a list, found {Describe.Node(scalar)}. Write: {key}: [{example.Replace("…", Describe.Shortened(scalar.Value))}]");
                return null;
            case YamlScalar:
                Report(Codes.NotList, entry.KeyAt, $"'{key}' must be a list, found nothing. Write {key}: [] for none.");
                return null;
            default:
                Report(Codes.NotList, entry.Value.At, $"'{key}' must be a list, found {Describe.Node(entry.Value)}. Begin each item with '- '.");
                return null;
        }
    }

    /// <summary>Whether a key has a value that is no list or holds things that are no items; that has been reported.</summary>
    public bool Broken(string key) => asked?.IsFilled(key) ?? (map.TryGet(key, out var entry) && entry.Value is not YamlList { Items.Length: 0 });

    public ImmutableArray<Sourced<string>> IdList(string key, bool required = true)
    {
        asked?.Note(key, new Shape.List(new Shape.Id(), Unique: true), required);
        if (List(key, required, "…") is not { Items.Length: > 0 } list) return [];
        var ids = ImmutableArray.CreateBuilder<Sourced<string>>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (ItemScalar(key, item) is not { } scalar) continue;
            var id = AsId(key, scalar);
            if (id.Value.Length == 0) continue;
            if (ids.Any(other => other.Value == id.Value))
                Report(Codes.RepeatedItem, scalar.At, $"'{id.Value}' stands twice in '{key}'. Remove one of them.");
            else
                ids.Add(id);
        }
        return ids.DrainToImmutable();
    }

    /// <param name="form">What the reader will want of each word, for the schema.</param>
    public ImmutableArray<Sourced<string>> WordList(string key, Form? form = null)
    {
        asked?.Note(key, new Shape.List(form is null ? new Shape.Words() : new Shape.Formed(form)), required: false);
        if (List(key, required: false, "…") is not { Items.Length: > 0 } list) return [];
        var words = ImmutableArray.CreateBuilder<Sourced<string>>(list.Items.Length);
        foreach (var item in list.Items)
            if (ItemScalar(key, item) is { } scalar)
                words.Add(new(AsWords(key, scalar), scalar.At));
        return words.DrainToImmutable();
    }

    public ImmutableArray<string> UrlList(string key)
    {
        asked?.Note(key, new Shape.List(new Shape.Url()), required: false);
        if (List(key, required: false, "…") is not { Items.Length: > 0 } list) return [];
        return [.. list.Items.Select(item => ItemScalar(key, item) is { } scalar ? AsUrl(key, scalar) : null).OfType<string>()];
    }

    public ImmutableArray<int> NumberList(string key, int least, int most)
    {
        asked?.Note(key, new Shape.List(new Shape.Number(least, most)), required: true);
        if (List(key, required: true, "…") is not { Items.Length: > 0 } list) return [];
        var numbers = ImmutableArray.CreateBuilder<int>(list.Items.Length);
        foreach (var item in list.Items)
            if (ItemScalar(key, item) is { } scalar)
                numbers.Add(AsNumber(key, scalar, least, most));
        return numbers.DrainToImmutable();
    }

    private YamlScalar? ItemScalar(string key, YamlNode item)
    {
        switch (item)
        {
            case YamlScalar scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                return scalar;
            case YamlScalar:
                Report(Codes.Empty, item.At, $"An item of '{key}' is empty. Write a value behind the '-', or remove the item.");
                return null;
            case YamlRefused:
                return null;
            default:
                Report(Codes.NotText, item.At, $"An item of '{key}' must be a single value, found {Describe.Node(item)}.");
                return null;
        }
    }

    /// <summary>A list of mappings, each read by the same reader.</summary>
    /// <param name="itemWhat">What an item is, with its article.</param>
    public ImmutableArray<T> Items<T>(string key, string itemWhat, ImmutableArray<string> itemKeys, bool required, ItemReader<T> read)
    {
        asked?.Note(key, new Shape.List(ShapeOf(itemWhat, itemKeys, read)), required);
        if (List(key, required, "{ … }") is not { Items.Length: > 0 } list) return [];
        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlMap inner) items.Add(read(new Fields(inner, reading, itemWhat, itemKeys)));
            else if (item is not YamlRefused)
                Report(Codes.NotMapping, item.At, $"An item of '{key}' must consist of keys with values ({itemKeys[0]}: …), found {Describe.Node(item)}.");
        }
        return items.DrainToImmutable();
    }

    /// <summary>A mapping inside this one, or null where there is none.</summary>
    public T? Inner<T>(string key, string innerWhat, ImmutableArray<string> innerKeys, bool required, ItemReader<T> read) where T : class
    {
        asked?.Note(key, ShapeOf(innerWhat, innerKeys, read), required);
        if (!map.TryGet(key, out var entry))
        {
            if (required) ReportMissing(key);
            return null;
        }
        if (entry.Value is YamlMap inner) return read(new Fields(inner, reading, innerWhat, innerKeys));
        if (entry.Value is not YamlRefused)
            Report(Codes.NotMapping, PlaceOfValue(entry), $"'{key}' must consist of keys with values ({innerKeys[0]}: …), found {Describe.Node(entry.Value)}.");
        return null;
    }

    private Shape.Mapping ShapeOf<T>(string innerWhat, ImmutableArray<string> innerKeys, ItemReader<T> read) =>
        new(ShapeReader.Of(innerWhat, innerKeys, reading, item => read(item)));

    // An empty value has no place of its own that an editor would see.
    private static Place PlaceOfValue(YamlEntry entry) => entry.Value is YamlScalar { Value: "" } ? entry.KeyAt : entry.Value.At;
}
