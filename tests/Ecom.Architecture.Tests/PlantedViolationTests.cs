using Ecom.Architecture.Tests.Rules;
using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests;

/// <summary>Each rule finds what is planted for it, and is quiet about code as it should be.</summary>
public sealed class PlantedViolationTests
{
    private static readonly SourceFile OtherSlice = File("functions/Claims/Flow/Claim.cs", "namespace Ecom.Functions.Claims.Flow; public sealed class Claim;");

    private static readonly PlantedViolation[] Planted =
    [
        Plant<RulesArePure>("rules do not use System.IO", Rule("using System.IO;", "")),
        Plant<RulesArePure>("rules do not use Ecom.Functions.Platform.Cases", Rule("using Ecom.Functions.Platform.Cases;", "")),
        Plant<RulesArePure>("rules do not use Ecom.Functions.Contracts.Store", Rule("using Ecom.Functions.Contracts.Store;", "")),
        Plant<RulesArePure>("rules do not use System.Net.Http.HttpMethod", Rule("", "System.Net.Http.HttpMethod? method;")),
        Plant<RulesArePure>("DateTimeOffset.UtcNow", Rule("", "DateTimeOffset Now() => DateTimeOffset.UtcNow;")),
        Plant<RulesArePure>("Guid.NewGuid", Rule("", "Guid Id() => System.Guid.NewGuid();")),
        Plant<RulesArePure>("Task has no place", Rule("", "Task Wait() => null!;")),
        Plant<RulesArePure>("File has no place", Rule("", "string Read() => File.ReadAllText(\"x\");")),
        Plant<RulesArePure>("TimeProvider has no place", Rule("", "TimeProvider clock;")),
        Plant<RulesArePure>("rules are synchronous", Rule("", "async void Run() { }")),
        Plant<RulesArePure>("rules do not use Ecom.Functions.Platform.Sla", Rule("using Ecom.Functions.Platform.Sla;", "")),
        Plant<RulesArePure>("rules do not use NodaTime", Rule("using NodaTime;", "")),
        Plant<RulesArePure>("rules do not use System.IO", PlatformRule("using System.IO;", "")),
        Plant<RulesArePure>("rules do not use Ecom.Functions.Platform.Cases", PlatformRule("using Ecom.Functions.Platform.Cases;", "")),
        Plant<RulesArePure>("TimeProvider has no place", PlatformRule("", "TimeProvider clock;")),
        Plant<FlowIsDeterministic>("DateTime.UtcNow", new SourceFile(
            "functions/Platform/Flow/Desk.cs", "class Desk { DateTime Now() => DateTime.UtcNow; }")),
        Plant<FlowIsDeterministic>("DateTime.UtcNow", Flow("var now = DateTime.UtcNow;")),
        Plant<FlowIsDeterministic>("DateTime.Now", Flow("var now = System.DateTime.Now;")),
        Plant<FlowIsDeterministic>("Guid.NewGuid", Flow("var id = Guid.NewGuid();")),
        Plant<FlowIsDeterministic>("Task.Delay", Flow("await Task.Delay(5);")),
        Plant<FlowIsDeterministic>("Task.Run", Flow("await Task.Run(() => 1);")),
        Plant<FlowIsDeterministic>("Thread has no place", Flow("Thread.Sleep(1);")),
        Plant<FlowIsDeterministic>("Environment has no place", Flow("var name = Environment.MachineName;")),
        Plant<FlowIsDeterministic>("Random has no place", Flow("var chance = new Random().Next();")),
        Plant<FlowIsDeterministic>("HttpClient has no place", Flow("", parameters: "HttpClient http")),
        Plant<FlowIsDeterministic>("ILogger<Shipping> has no place", Flow("", parameters: "ILogger<Shipping> logger")),
        Plant<FlowIsDeterministic>("ConfigureAwait continues outside", Flow("await step.ConfigureAwait(false);")),
        Plant<FlowIsDeterministic>("static state that changes: int runs", Flow("", members: "private static int runs;")),
        Plant<FlowIsDeterministic>("static state that changes: List<int>", Flow("", members: "private static readonly List<int> Seen = [];")),
        Plant<FlowIsDeterministic>("static state that changes: Last", Flow("", members: "public static int Last { get; set; }")),
        Plant<WaitsHaveDeadlines>("no deadline", Flow("await context.WaitForExternalEvent<Signed>(nameof(Signed));")),
        Plant<WaitsHaveDeadlines>("no deadline", Flow("await context.WaitForExternalEvent<Signed>(nameof(Signed), stop.Token);")),
        Plant<WaitsHaveDeadlines>(
            "no deadline", Flow("await context.WaitForExternalEvent<Signed>(nameof(Signed)); await context.CreateTimer(limit, stop.Token);")),
        Plant<SuffixIsTrigger>("a .http.cs file has a [HttpTrigger]", Function("http", "TimerTrigger(\"0 0 0 * * *\")")),
        Plant<SuffixIsTrigger>("a [ActivityTrigger] belongs into a .activity.cs file", Function("http", "HttpTrigger, ActivityTrigger")),
        Plant<SuffixIsTrigger>("belongs into a .servicebus.cs file", Function("", "ServiceBusTrigger(\"queue\")")),
        Plant<SuffixIsTrigger>(".endpoint.cs is no suffix", Function("endpoint", "HttpTrigger")),
        Plant<OneFunctionIsOneSealedClass>("is not sealed", Function("http", "HttpTrigger", modifiers: "public")),
        Plant<OneFunctionIsOneSealedClass>("stands in OpenClaim.http.cs", Function("http", "HttpTrigger", type: "CloseClaim")),
        Plant<OneFunctionIsOneSealedClass>("not nameof(OpenClaim)", Function("http", "HttpTrigger", name: "nameof(CloseClaim)")),
        Plant<OneFunctionIsOneSealedClass>(
            "a second function", Function("http", "HttpTrigger", more: "[Function(nameof(OpenClaim))] public void Again() { }")),
        Plant<NamesAreNameof>("\"OpenClaim\" is a literal name", Function("http", "HttpTrigger", name: "\"OpenClaim\"")),
        Plant<NamesAreNameof>("\"PayRefund\" is a literal name", Flow("await context.CallActivityAsync<int>(\"PayRefund\", 1);")),
        Plant<NamesAreNameof>("\"Signed\" is a literal name", Flow("await client.RaiseEventAsync(id, \"Signed\");")),
        Plant<NamesAreNameof>("$\"Claim{kind}\" is a literal name", Flow("await client.ScheduleNewOrchestrationInstanceAsync($\"Claim{kind}\");")),
        Plant<OnlyStoresTouchStorage>("Azure.Storage.Blobs outside of Store", Step("using Azure.Storage.Blobs;", "")),
        Plant<OnlyStoresTouchStorage>("Microsoft.Azure.Cosmos outside of Store", Step("using Microsoft.Azure.Cosmos;", "")),
        Plant<OnlyStoresTouchStorage>("Microsoft.Data.Sqlite.SqliteConnection outside", Step("", "Microsoft.Data.Sqlite.SqliteConnection? connection;")),
        Plant<SlicesMeetInMessages>("Contracts uses the slice Claims", Step("using Ecom.Functions.Claims.Flow;", ""), OtherSlice),
        Plant<SlicesMeetInMessages>("Contracts uses the slice Claims", Step("", "Claims.Flow.Claim? claim;"), OtherSlice),
        Plant<SlicesMeetInMessages>(
            "Platform uses the slice Claims",
            File("functions/Platform/Cases/Case.cs", "using Ecom.Functions.Claims.Flow; namespace Ecom.Functions.Platform.Cases; public class Case;"),
            OtherSlice),
        Plant<LayersPointOneWay>("Entry uses Steps", Layer("Entry", "using Ecom.Functions.Contracts.Steps;")),
        Plant<LayersPointOneWay>("Flow uses Store", Layer("Flow", "using Ecom.Functions.Contracts.Store;")),
        Plant<LayersPointOneWay>("Steps uses Flow", Layer("Steps", "using Ecom.Functions.Contracts.Flow;")),
        Plant<LayersPointOneWay>("Store uses Steps", Layer("Store", "", "Steps.Archive? step;")),
        Plant<ApplicationIsOfficial>("uses the local host", Step("using Ecom.LocalHost.Sqlite;", "")),
        Plant<ApplicationIsOfficial>("uses the local host", Step("", "object host = new Ecom.LocalHost.Testing.Host();")),
        Plant<ApplicationIsOfficial>("conditional code", File("functions/Program.cs", "#if LOCAL\nreturn;\n#endif\n")),
        Plant<FilesAreSmall>("301 lines", File("localhost/Long.cs", string.Concat(Enumerable.Repeat("\n", 300)) + "//"), File("localhost/A.cs", ""), File("localhost/B.cs", "")),
        Plant<FilesAreSmall>("the median file has 61 lines", File("functions/Medium.cs", string.Concat(Enumerable.Repeat("\n", 60)) + "//")),
        Plant<NamesSayWhat>("StringUtils", File("functions/Platform/Http/Text.cs", "namespace Ecom.Functions; public static class StringUtils;")),
        Plant<NamesSayWhat>("OrderManager", File("localhost/OrderManager.cs", "")),
        Plant<NamesSayWhat>("Helpers", File("functions/Helpers/Text.cs", "")),
        Plant<NamesSayWhat>("Ecom.Functions.Common", File("functions/Text.cs", "namespace Ecom.Functions.Common { }")),
    ];

    private static readonly SourceFile[] Clean =
    [
        Rule("using System.Text;", "public bool Decide(DateTimeOffset now, Order order) => now > order.Task;"),
        Rule("using Ecom.Functions.Platform.Sla.Rules; using Ecom.Functions.Platform.Sla.Rules.Clocks;", "public ClockLedger? Clocks { get; init; }"),
        PlatformRule("using NodaTime; using NodaTime.TimeZones; using Ecom.Functions.Platform.Sla.Rules;", ""),
        Flow(
            "var logger = context.CreateReplaySafeLogger<Shipping>(); var now = context.CurrentUtcDateTime; var id = context.NewGuid();"
            + " await context.WaitForExternalEvent<Signed>(nameof(Signed), TimeSpan.FromDays(30));"
            + " var signed = context.WaitForExternalEvent<Signed>(nameof(Signed), stop.Token);"
            + " await Task.WhenAny(signed, context.CreateTimer(limit, stop.Token)); await context.CallActivityAsync(nameof(PayRefund), order.File);",
            members: "private static readonly RetryPolicy Policy = new(3, TimeSpan.FromSeconds(1)); private const int Limit = 3;"),
        Function("http", "HttpTrigger(AuthorizationLevel.Anonymous, \"post\")"),
        Step("using Ecom.Functions.Contracts.Store; using Ecom.Functions.Platform.Archive;", ""),
        Layer("Entry", "using Ecom.Functions.Contracts.Flow; using Ecom.Functions.Contracts.Store;"),
        Layer("Store", "using Microsoft.Azure.Cosmos; using Ecom.Functions.Contracts.Rules;"),
        File("localhost/Official.cs", "namespace Microsoft.DurableTask.Abstractions; public static class TaskOrchestrationVersioningUtils;"),
    ];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Planted.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void Rule_OnPlantedViolation_ReportsIt(int index)
    {
        var planted = Planted[index];

        var violations = ((IArchitectureRule)Activator.CreateInstance(planted.Rule)!).Check(planted.Sources).ToList();

        violations.ShouldContain(violation => violation.ToString().Contains(planted.Reported, StringComparison.Ordinal), planted.ToString());
    }

    [Fact]
    public void Rules_OnCleanCode_ReportNothing()
    {
        foreach (var rule in ArchitectureTests.AllRules())
        {
            ((IArchitectureRule)Activator.CreateInstance(rule)!).Check(Clean).ShouldBeEmpty(rule.Name);
        }
    }

    [Fact]
    public void Rules_All_HaveAPlantedViolation() =>
        ArchitectureTests.AllRules().Except(Planted.Select(planted => planted.Rule)).ShouldBeEmpty();

    private static PlantedViolation Plant<TRule>(string reported, params SourceFile[] sources)
        where TRule : IArchitectureRule
        => new(typeof(TRule), reported, sources);

    private static SourceFile File(string path, string text) => new(path, text);

    private static SourceFile Rule(string usings, string members) => Layer("Rules", usings, members);

    private static SourceFile PlatformRule(string usings, string members) => File(
        "functions/Platform/Sla/Rules/Clocks/Clock.cs",
        $"{usings} namespace Ecom.Functions.Platform.Sla.Rules.Clocks; public sealed class Clock {{ {members} }}");

    private static SourceFile Step(string usings, string members) => Layer("Steps", usings, members);

    private static SourceFile Layer(string layer, string usings, string members = "") => File(
        $"functions/Contracts/{layer}/Archive.cs",
        $"{usings} namespace Ecom.Functions.Contracts.{layer}; public sealed class Archive {{ {members} }}");

    private static SourceFile Flow(string statements, string parameters = "", string members = "") => File(
        "functions/Contracts/Flow/Shipping.orchestrator.cs",
        $$"""
        namespace Ecom.Functions.Contracts.Flow;
        public sealed class Shipping({{parameters}})
        {
            {{members}}
            [Function(nameof(Shipping))]
            public async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context) { {{statements}} }
        }
        """);

    private static SourceFile Function(
        string suffix, string trigger, string modifiers = "public sealed", string type = "OpenClaim", string? name = null, string more = "") => File(
        $"functions/Contracts/Entry/OpenClaim{(suffix.Length > 0 ? "." : "")}{suffix}.cs",
        $$"""
        namespace Ecom.Functions.Contracts.Entry;
        {{modifiers}} class {{type}}
        {
            [Function({{name ?? $"nameof({type})"}})]
            public void Run([{{trigger}}] string input) { }
            {{more}}
        }
        """);
}
