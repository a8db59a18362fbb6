using Ecom.Benchmarks;

// dotnet run -c Release --project tests/Ecom.Benchmarks [scenario ...]
IScenario[] all =
[
    new OrchestrationsPerSecond(),
    new StepCost(),
    new FanOut(),
    new Restart(),
    new IdleTimers(),
    new ManyInstances(),
    new SlaClocksMonth(),
];

var chosen = args.Length == 0 ? all : [.. all.Where(scenario => args.Contains(scenario.Name, StringComparer.OrdinalIgnoreCase))];
if (chosen.Length == 0)
{
    await Console.Error.WriteLineAsync($"Unknown scenario. There are: {string.Join(", ", all.Select(scenario => scenario.Name))}.");
    return 1;
}

Report.Header();
foreach (var scenario in chosen)
{
    await scenario.RunAsync();
}

return 0;
