using System.Collections.Immutable;
using System.Diagnostics;

namespace CompendiumSite;

/// <summary>One stage of a build that is over: what it was, what it counted, how long it took.</summary>
internal sealed record Stage(string Name, string Counted, TimeSpan Time);

/// <summary>Runs the stages one after the other and keeps their counts and times.</summary>
/// <param name="report">Hears of each stage when it is over.</param>
internal sealed class Stages(Action<Stage> report)
{
    private readonly ImmutableArray<Stage>.Builder done = ImmutableArray.CreateBuilder<Stage>();

    public ImmutableArray<Stage> Done => done.ToImmutable();

    public T Run<T>(string name, Func<T> work, Func<T, string> count)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        End(name, count(result), start);
        return result;
    }

    public async Task<T> RunAsync<T>(string name, Func<Task<T>> work, Func<T, string> count)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        End(name, count(result), start);
        return result;
    }

    private void End(string name, string counted, long start)
    {
        var stage = new Stage(name, counted, Stopwatch.GetElapsedTime(start));
        done.Add(stage);
        report(stage);
    }
}
