using CompendiumSite.Commands;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess());
