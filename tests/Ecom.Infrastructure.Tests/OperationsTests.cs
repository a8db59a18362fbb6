using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Stores;
using Ecom.Infrastructure.Tests.Bicep;
using Ecom.Infrastructure.Tests.Code;
using Ecom.Infrastructure.Tests.Comparison;

namespace Ecom.Infrastructure.Tests;

/// <summary>Alerts, what is kept of telemetry, and what is deleted by itself.</summary>
public sealed partial class OperationsTests
{
    private static readonly string[] Known = ["iff", "tolower", "strcat", "substring", "indexof", "tostring", "split", "parse_json"];

    [Fact]
    public async Task Alerts_OfTheApplicationsMetrics_LookAtWhatItReports()
    {
        var deployment = await Deployment.OfAsync("environments/prod.bicepparam");

        AlertComparison.Of(deployment, Measured.Names(typeof(CosmosStore).Assembly)).ShouldBeEmpty();
        AlertComparison.Watched(deployment).ShouldBe(
        [
            "ecom.cases.breached", "ecom.cases.open", "ecom.cases.parked", "ecom.cases.sweep.differences", "ecom.claims.effects.parked", "ecom.http.faults",
            "ecom.instances.failed", "ecom.refunds.parked",
        ], ignoreOrder: true);
        AlertComparison.Queries(deployment).ShouldAllBe(static query => !query.Contains("Max", StringComparison.Ordinal), "of a gauge or a counter the exporter sends a value and no maximum");
        AlertComparison.Queries(deployment).ShouldAllBe(static query => Table().IsMatch(query) && !query.Contains("union", StringComparison.Ordinal), "rules that unite tables are refused");
        var metric = deployment.OfType("Microsoft.Insights/metricAlerts").ShouldHaveSingleItem()["properties"]!["criteria"]!["allOf"]![0]!;
        ((string)metric["metricNamespace"]!).ShouldBe("Microsoft.ServiceBus/namespaces");
        ((string)metric["metricName"]!).ShouldBe("DeadletteredMessages");
    }

    [Fact]
    public async Task Alert_OnAMetricThatNobodyReports_IsReported()
    {
        Deployment planted = new(
        [
            .. (await Deployment.OfAsync("environments/prod.bicepparam")).Resources
                .Select(static each => JsonNode.Parse(each.ToJsonString().Replace("ecom.cases.breached", "ecom.cases.broken", StringComparison.Ordinal))!.AsObject()),
        ]);

        AlertComparison.Of(planted, Measured.Names(typeof(CosmosStore).Assembly)).ShouldBe(["an alert looks at ecom.cases.broken, which nobody reports"]);
    }

    [Fact]
    public async Task Telemetry_OfRequestsByLink_IsStoredWithoutTheTokens()
    {
        var deployment = await Deployment.OfAsync("environments/prod.bicepparam");

        var rule = deployment.OfType("Microsoft.Insights/dataCollectionRules").ShouldHaveSingleItem();
        ((string)rule["kind"]!).ShouldBe("WorkspaceTransforms");
        deployment.OfType("Microsoft.OperationalInsights/workspaces")
            .Select(static workspace => (string?)workspace["properties"]!["defaultDataCollectionRuleResourceId"]).ShouldContain((string)rule["id"]!);
        var flows = rule["properties"]!["dataFlows"]!.AsArray().ToDictionary(static flow => (string)flow!["streams"]![0]!, static flow => (string)flow!["transformKql"]!);
        flows.Keys.ShouldBe(
            ["Microsoft-Table-AppRequests", "Microsoft-Table-AppDependencies", "Microsoft-Table-AppTraces", "Microsoft-Table-AppExceptions"], ignoreOrder: true);
        var links = HttpFunction.Of(typeof(HttpFunction).Assembly).Select(static function => function.Trigger.Route ?? "").Where(static route => route.Contains("{token}", StringComparison.Ordinal))
            .Select(static route => $"/api/{route[..route.IndexOf('{', StringComparison.Ordinal)]}").Distinct().ToList();
        links.Count.ShouldBeGreaterThan(2);
        foreach (var kql in flows.Values)
        {
            links.ShouldAllBe(link => kql.Contains($"\"{link}\"", StringComparison.Ordinal));
            Call().Matches(kql).Select(static call => call.Groups["name"].Value).Distinct().ShouldBeSubsetOf(Known, "what transformations know");
            kql.ShouldNotContain("\n");
        }

        // Cut behind the last of the nested decisions, whichever address it is.
        Evaluate(flows["Microsoft-Table-AppRequests"], "https://x/api/follow/t0ken/messages?text=mei").ShouldBe("https://x/api/follow/-");
        Evaluate(flows["Microsoft-Table-AppRequests"], "https://x/API/Sign/t0ken").ShouldBe("https://x/api/sign/-");
        Evaluate(flows["Microsoft-Table-AppRequests"], "https://x/api/contracts?text=mei").ShouldBe("https://x/api/contracts");

        deployment.OfType("Microsoft.Insights/diagnosticSettings").SelectMany(static each => each["properties"]!["logs"]!.AsArray())
            .Select(static log => (string?)log!["category"]).ShouldBe(["FunctionAppLogs"], "a log of requests would hold their addresses");
    }

    [Theory]
    [InlineData("environments/dev.bicepparam")]
    [InlineData("environments/prod.bicepparam")]
    public async Task Versions_OfRecords_GoOnceNothingForbidsIt(string environment)
    {
        var deployment = await Deployment.OfAsync(environment);

        var rules = deployment.OfType("Microsoft.Storage/storageAccounts/managementPolicies").ShouldHaveSingleItem()["properties"]!["policy"]!["rules"]!.AsArray();
        var containers = rules.ToDictionary(
            static rule => (string)rule!["definition"]!["filters"]!["prefixMatch"]!.AsArray().Single()!, static rule => rule!["definition"]!["actions"]!.AsObject());
        containers.Keys.ShouldBe(new[] { "Archive", "Attachments" }.Select(section => $"{deployment.Settings[$"{section}:Container"]}/"));
        containers.Values.ShouldAllBe(static actions => actions.Select(action => action.Key).Single() == "version", "a current version is the application's to delete");
        var days = containers["archive/"]["version"]!["delete"]!["daysAfterCreationGreaterThan"]!.GetValue<int>();
        var policy = deployment.OfType("Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies").Single();
        days.ShouldBe(policy["properties"]!["immutabilityPeriodSinceCreationInDays"]!.GetValue<int>());
        if (environment.Contains("prod", StringComparison.Ordinal))
        {
            ContractPolicy rule = new();
            days.ShouldBeGreaterThanOrEqualTo(366 * Math.Max(rule.RetentionFloorYears, rule.UnsignedRetentionYears), "no version goes before the floor");
            days.ShouldBeLessThanOrEqualTo((366 * rule.RetentionCeilingYears) + 1, "none stays long behind the ceiling");
        }
    }

    /// <summary>What a transformation makes of a request's address: the part of KQL that it uses, and no more.</summary>
    private static string Evaluate(string kql, string url)
    {
        url = url.Split('?')[0];
        foreach (Match decision in Decision().Matches(kql[..kql.IndexOf(", Name =", StringComparison.Ordinal)]))
        {
            var link = decision.Groups["link"].Value;
            if (url.Contains(link, StringComparison.OrdinalIgnoreCase))
                return $"{url[..url.IndexOf(link, StringComparison.OrdinalIgnoreCase)]}{decision.Groups["instead"].Value}";
        }

        return url;
    }

    [GeneratedRegex(@"^App\w+ \| ", RegexOptions.None, 1000)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex("""iff\(tolower\(Url\) contains "(?<link>[^"]+)", strcat\(substring\(Url, 0, indexof\(tolower\(Url\), "\k<link>"\)\), "(?<instead>[^"]+)"\),""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decision();
}
