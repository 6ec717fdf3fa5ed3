using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Parse;

/// <summary>
/// Finds out which mappings a reader accepts, by letting it read nothing and listening to what it asks. Where it looks whether a key is
/// there, it reads again as if it were: alone, beside each other such key, and with nothing in its list. So the schema of
/// a record follows from the code that reads it, and from nothing else.
/// </summary>
internal sealed class ShapeReader
{
    private readonly Func<Questions, bool> accepts;

    private ShapeReader(Func<Questions, bool> accepts) => this.accepts = accepts;

    public static MappingShape Of(string what, ImmutableArray<string> known, Reading reading, Action<Fields> read) =>
        new ShapeReader(questions =>
        {
            var bag = new MessageBag();
            read(new Fields(questions, reading with { Bag = bag }, what, known));
            return !bag.HasErrors;
        }).Find(what, known);

    private MappingShape Find(string what, ImmutableArray<string> known)
    {
        var nothing = Ask([]);
        var turns = new List<string>(nothing.Questions.Turns);
        var alone = new Dictionary<string, Answer>();
        for (var i = 0; i < turns.Count; i++)
        {
            alone[turns[i]] = Ask([turns[i]]);
            turns.AddRange(alone[turns[i]].Questions.Turns.Except(turns));
        }
        var accepted = alone.Values.Append(nothing).Where(answer => answer.Accepted).ToList();
        var keys = known.Select(key => KeyOf(key, what, [nothing, .. alone.Values], accepted)).ToImmutableArray();
        return new(what, [.. keys.Select(key => FilledOrNot(key, alone))],
            nothing.Accepted ? [] : [.. turns.Where(key => alone[key].Accepted)],
            [.. turns.SelectMany((one, i) => turns.Skip(i + 1).Where(other => !Ask([one, other]).Accepted && (alone[one].Accepted || alone[other].Accepted)).Select(other => (one, other)))],
            [.. turns.SelectMany(turn => alone[turn].Required.Where(key => key != turn && !keys.Any(all => all.Key == key && all.Required)).Select(key => (turn, key)))]);
    }

    private static KeyShape KeyOf(string key, string what, List<Answer> answers, List<Answer> accepted)
    {
        var shape = answers.Select(answer => answer.Questions.Asked.GetValueOrDefault(key)).FirstOrDefault(asked => asked is not null)?.Shape
            ?? throw new InvalidOperationException($"{what} may have the key '{key}', but nobody reads it");
        return new(key, shape, accepted.TrueForAll(answer => answer.Required.Contains(key)));
    }

    private KeyShape FilledOrNot(KeyShape key, Dictionary<string, Answer> alone) =>
        key.Shape is Shape.List list && alone.TryGetValue(key.Key, out var filled) && filled.Accepted && !Ask([key.Key], key.Key).Accepted
            ? key with { Shape = list with { NotEmpty = true } } : key;

    private Answer Ask(string[] supposed, string? empty = null)
    {
        var questions = new Questions(supposed, empty);
        return new(questions, accepts(questions));
    }

    private sealed record Answer(Questions Questions, bool Accepted)
    {
        public IEnumerable<string> Required => Questions.Asked.Values.Where(key => key.Required).Select(key => key.Key);
    }
}
