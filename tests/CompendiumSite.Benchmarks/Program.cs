using CompendiumSite.Benchmarks;

// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- real [RUNS]
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- synthetic RECORDS [RUNS]
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- corpus RECORDS FOLDER
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- floor [RUNS]
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- hot
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- preview [EDITS]
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- edits EDITS [SEED]
// dotnet run -c Release --project tests/CompendiumSite.Benchmarks -- start
var repository = Repository.Find();
switch (args)
{
    case ["real", .. var rest]:
        ColdBuilds.Run(repository, Path.Combine(repository, "input"), Runs(rest));
        return 0;
    case ["synthetic", var records, .. var rest] when int.TryParse(records, out var count):
        var folder = Directory.CreateTempSubdirectory("compendium-corpus-").FullName;
        try
        {
            SyntheticSite.Write(Path.Combine(folder, "input"), count);
            ColdBuilds.Run(repository, Path.Combine(folder, "input"), Runs(rest));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    case ["corpus", var records, var where] when int.TryParse(records, out var count):
        SyntheticSite.Write(Path.Combine(where, "input"), count);
        return 0;
    case ["floor", .. var rest]:
        Floor.Run(repository, Path.Combine(repository, "input"), Runs(rest));
        return 0;
    case ["preview", .. var rest]:
        await PreviewEdits.RunAsync(repository, Runs(rest));
        return 0;
    case ["edits", var edits, .. var seed] when int.TryParse(edits, out var many):
        PreviewEdits.Compare(repository, many, Runs(seed));
        return 0;
    case ["start"]:
        StartProfile.Write(repository);
        return 0;
    case ["hot"]:
        HotPaths.Run();
        return 0;
    default:
        Console.Error.WriteLine("Write: real [RUNS], or synthetic RECORDS [RUNS], or corpus RECORDS FOLDER, or floor [RUNS], or hot, or preview [EDITS], or edits EDITS [SEED], or start.");
        return 2;
}

static int Runs(string[] rest) => rest is [var runs] && int.TryParse(runs, out var number) && number > 0 ? number : 5;
