namespace CompendiumSite.Parse;

/// <summary>
/// Writes down what a reader asks of a mapping. The mapping is empty; only where a reader looks which keys there are does it
/// find those that are supposed to be there.
/// </summary>
internal sealed class Questions(IReadOnlyCollection<string> supposed, string? empty = null)
{
    private readonly Dictionary<string, KeyShape> asked = new(StringComparer.Ordinal);
    private readonly List<string> turns = [];

    public IReadOnlyDictionary<string, KeyShape> Asked => asked;

    /// <summary>The keys whose presence makes a difference to what else is asked.</summary>
    public IReadOnlyList<string> Turns => turns;

    public void Note(string key, Shape shape, bool required) => asked.TryAdd(key, new(key, shape, required));

    public bool Has(string key)
    {
        if (!turns.Contains(key)) turns.Add(key);
        return supposed.Contains(key);
    }

    /// <summary>Whether something is supposed to stand in the list of this key.</summary>
    public bool IsFilled(string key) => supposed.Contains(key) && key != empty;
}
