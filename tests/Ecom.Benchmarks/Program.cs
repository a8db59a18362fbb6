using Ecom.Benchmarks;
using Ecom.Benchmarks.Claims;
using Ecom.Benchmarks.Desk;
using Ecom.Benchmarks.Webhooks;

// dotnet run -c Release --project tests/Ecom.Benchmarks [scenario ...]
if (args is [WebhookServer.Command, var kind, var port, var folder])
{
    await WebhookServer.RunAsync(kind, port, folder);
    return 0;
}

IScenario[] all =
[
    new OrchestrationsPerSecond(),
    new StepCost(),
    new FanOut(),
    new Restart(),
    new IdleTimers(),
    new ManyInstances(),
    new SlaClocksMonth(),
    new WebhookIntake(),
    new WebhookStages(),
    new ClaimsEndToEnd(),
    new DeskMonth(),
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
