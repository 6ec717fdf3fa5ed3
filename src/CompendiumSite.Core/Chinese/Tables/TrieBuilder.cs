namespace CompendiumSite.Chinese;

/// <summary>Lays out sorted keys as a double-array trie.</summary>
internal sealed class TrieBuilder
{
    private const int Free = -1, Root = -2;
    private readonly List<Node> nodes = [new() { Parent = Root, Word = -1 }];
    private readonly (ushort[] Codes, int Word)[] keys;
    private int firstFree = 1;

    private TrieBuilder((ushort[] Codes, int Word)[] keys) => this.keys = keys;

    /// <param name="keys">In the order of their codes, without duplicates.</param>
    public static Node[] Build((ushort[] Codes, int Word)[] keys, int codeCount)
    {
        var builder = new TrieBuilder(keys);
        builder.Place(0, 0, keys.Length, 0);
        // A look-up adds any code to any base before it knows whether the child exists: the array has to reach that far.
        builder.Reach(builder.nodes.Max(n => n.Base) + codeCount);
        return [.. builder.nodes];
    }

    // The keys from..to agree in their first codes, up to depth; node stands for these.
    private void Place(int node, int from, int to, int depth)
    {
        var current = nodes[node];
        if (keys[from].Codes.Length == depth) current.Word = keys[from++].Word;
        if (from < to) current.Base = BaseFor(from, to, depth);
        nodes[node] = current;

        var children = new List<(int Node, int From, int To)>();
        for (var start = from; start < to;)
        {
            var end = start + 1;
            while (end < to && keys[end].Codes[depth] == keys[start].Codes[depth]) end++;
            var child = current.Base + keys[start].Codes[depth];
            nodes[child] = new() { Parent = node, Word = -1 };
            children.Add((child, start, end));
            start = end;
        }
        foreach (var child in children) Place(child.Node, child.From, child.To, depth + 1);
    }

    // The lowest base at which every child finds a free place.
    private int BaseFor(int from, int to, int depth)
    {
        var codes = keys[from..to].Select(k => (int)k.Codes[depth]).Distinct().ToArray();
        while (firstFree < nodes.Count && nodes[firstFree].Parent != Free) firstFree++;
        var taken = 0;
        for (var start = Math.Max(1, firstFree - codes[0]); ; start++)
        {
            Reach(start + codes[^1] + 1);
            if (nodes[start + codes[0]].Parent != Free) { taken++; continue; }
            if (!Array.TrueForAll(codes, code => nodes[start + code].Parent == Free)) continue;
            // A region that is nearly full is not searched again: a few holes cost less than the time.
            if (start + codes[0] - firstFree is > 64 and var searched && taken >= searched * 0.9) firstFree = start + codes[0];
            return start;
        }
    }

    private void Reach(int count)
    {
        while (nodes.Count < count) nodes.Add(new() { Parent = Free, Word = -1 });
    }
}
