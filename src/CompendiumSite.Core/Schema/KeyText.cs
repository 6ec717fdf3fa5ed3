using System.Collections.Immutable;

namespace CompendiumSite.Schema;

/// <summary>What a key is for, in both languages of the guide.</summary>
/// <param name="Of">The mapping in which it has this meaning ("a citation"); empty for the same meaning everywhere.</param>
/// <param name="Example">As it would be written behind the colon; the items of a list with commas between them.</param>
public sealed record KeyText(string Of, string Key, string English, string Chinese, string Example = "");

/// <summary>What every key of the records means. The schema and the editing guide both print this.</summary>
public static partial class KeyTexts
{
    public static ImmutableArray<KeyText> All { get; } = [.. Common, .. Compendium, .. Notes, .. Retreat, .. Framing, .. Library, .. Tables, .. Site];

    /// <summary>The meaning in this mapping, or else the common one.</summary>
    public static KeyText? Find(string of, string key) =>
        All.FirstOrDefault(text => text.Of == of && text.Key == key) ?? All.FirstOrDefault(text => text.Of.Length == 0 && text.Key == key);
}
