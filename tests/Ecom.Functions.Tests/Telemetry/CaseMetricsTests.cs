using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Contracts;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Counts;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Privacy;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Tests.Telemetry;

/// <summary>What is open, due, given up and failed, as an exporter reads it.</summary>
public sealed class CaseMetricsTests
{
    private static readonly TimeSpan Run = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Cases_OpenAndDue_AreReportedByKindAsTimePasses()
    {
        await using var host = await StartAsync();
        using Reading reading = new(host, CaseMetrics.Meter);
        reading.Now().ShouldBeEmpty("nothing was counted yet");
        var answered = await ComplaintScenario.ReportedAsync(host);
        _ = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-1"));
        _ = await host.DraftAsync();
        await (await host.DraftAsync()).SubmittedAsync();

        await host.AdvanceAsync(Run);
        var first = reading.Now();
        first.ShouldContain("ecom.cases.open kind=complaint 2");
        first.ShouldContain("ecom.cases.open kind=contract 1", "a draft is nobody else's work");
        first.ShouldContain("ecom.cases.open kind=claim 0");
        first.ShouldContain("ecom.cases.due kind=complaint when=passed 0");
        first.ShouldContain("ecom.cases.due kind=complaint when=soon 2");
        first.ShouldNotContain(line => line.Contains("kind=parcel", StringComparison.Ordinal), "what nobody works on");

        await answered.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(9));
        (await answered.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        var later = reading.Now();
        later.ShouldContain("ecom.cases.open kind=complaint 1");
        later.ShouldContain("ecom.cases.due kind=complaint when=passed 1");
    }

    [Fact]
    public async Task DeadLettersAndFailedInstances_AreReportedUntilTheyAreDealtWith()
    {
        await using var host = await StartAsync();
        using Reading reading = new(host, CaseMetrics.Meter);
        await IntakeQueues.SendAsync(host, "{", "m-1");
        await IntakeQueues.SendAsync(host, "{", "m-2");
        // An input that it cannot read.
        await host.Host.Durable.ScheduleNewOrchestrationInstanceAsync(nameof(ContractPurging), "no input of it");
        await host.AdvanceAsync(Run);

        var counted = reading.Now();
        counted.ShouldContain($"ecom.messages.dead entity={ComplaintReported.Queue} 2");
        counted.ShouldContain("ecom.messages.dead entity=notifications 0", "an alert sees that it is over");
        counted.ShouldContain("ecom.instances.failed  1");

        await host.SendAsync(HttpMethod.Post, $"/api/dead-letters/{ComplaintReported.Queue}/resubmit", Admins.Ada);
        await host.AdvanceAsync(Run);
        reading.Now().ShouldContain($"ecom.messages.dead entity={ComplaintReported.Queue} 2", "they were poison, and are again");
    }

    [Fact]
    public async Task Contracts_ThatNobodyDecidesOrThatCannotBeArchived_AreCountedOnceEach()
    {
        await using var host = await StartAsync();
        using Reading reading = new(host, ContractMetrics.Meter);
        await (await host.DraftAsync()).SubmittedAsync();
        var signing = await (await host.DraftAsync()).SentForSigningAsync();
        host.Archive.IsAway = true;
        await signing.SignedByAllAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        reading.Counted.ShouldBe([$"ecom.cases.parked kind=contract step={nameof(ContractArchiving)} 1"]);

        await host.AdvanceAsync(TimeSpan.FromDays(4));
        reading.Counted.Count(line => line == "ecom.cases.breached kind=contract clock=ReviewLegal 1").ShouldBeInRange(1, 2, "escalated, and perhaps lapsed");
    }

    [Fact]
    public async Task Counts_OfWhichOneFails_AreReportedButForThatOneAndItIsLogged()
    {
        LogEar log = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false, configure: services => services.AddSingleton<ILoggerProvider>(log));
        using Reading reading = new(host, CaseMetrics.Meter);
        var counting = ActivatorUtilities.CreateInstance<CountCases>(
            host.Services, new AwaySnapshots(host.Services.GetRequiredService<ICaseSnapshots>(), "complaint"));
        await counting.RunAsync(new TimerInfo(), host.Host.Durable, CancellationToken.None);

        var reported = reading.Now();
        reported.ShouldContain("ecom.cases.open kind=contract 0");
        reported.ShouldContain("ecom.messages.dead entity=notifications 0");
        reported.ShouldContain("ecom.instances.failed  0");
        reported.ShouldNotContain(line => line.Contains("kind=complaint", StringComparison.Ordinal));
        log.Heard.ShouldContain(each => each.Text.StartsWith("complaint could not be counted", StringComparison.Ordinal));
    }

    private static Task<ContractHost> StartAsync() => ContractHost.StartAsync(counts: true, timers: [typeof(CountCases)]);

    /// <summary>Snapshots of which one kind cannot be counted.</summary>
    private sealed class AwaySnapshots(ICaseSnapshots snapshots, string away) : ICaseSnapshots
    {
        public Task<CaseSnapshot?> FindAsync(string caseId, CancellationToken cancellationToken = default) => snapshots.FindAsync(caseId, cancellationToken);

        public Task PutAsync(CaseSnapshot snapshot, CancellationToken cancellationToken = default) => snapshots.PutAsync(snapshot, cancellationToken);

        public Task<bool> CorrectAsync(CaseSnapshot right, CancellationToken cancellationToken = default) => snapshots.CorrectAsync(right, cancellationToken);

        public Task<IReadOnlyList<string>> IdsAsync(
            string kind, IReadOnlyList<string> states, string after, int take, CancellationToken cancellationToken = default) =>
            snapshots.IdsAsync(kind, states, after, take, cancellationToken);

        public Task<IReadOnlyList<string>> OutdatedAsync(string kind, int version, int take, CancellationToken cancellationToken = default) =>
            snapshots.OutdatedAsync(kind, version, take, cancellationToken);

        public Task<IReadOnlyList<CaseSnapshot>> QueryAsync(CaseSnapshotQuery query, CancellationToken cancellationToken = default) =>
            snapshots.QueryAsync(query, cancellationToken);

        public Task<IReadOnlyList<string>> WaitingAsync(
            string kind, string after, string before, int take, CancellationToken cancellationToken = default) =>
            snapshots.WaitingAsync(kind, after, before, take, cancellationToken);

        public Task<CaseCounts> CountAsync(CaseCountQuery query, CancellationToken cancellationToken = default) =>
            query.Kind == away ? throw new IOException("The store is away.") : snapshots.CountAsync(query, cancellationToken);
    }
}
