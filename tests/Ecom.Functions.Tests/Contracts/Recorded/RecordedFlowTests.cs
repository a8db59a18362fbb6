using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.LocalHost.DurableTask.Recording;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Flows of today still replay what earlier releases recorded, so that contracts in flight go on after an upgrade.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedFlowTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly string Folder =
        Path.Combine(RepositoryRoot.Find(), "tests", "Ecom.Functions.Tests", "Contracts", "Recorded", "Flows");

    public static TheoryData<string> Recordings =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Flow_RecordedByAnEarlierRelease_StillReplays(string file) =>
        (await DifferenceAsync(await ReadAsync(file))).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Flow_OtherThanRecorded_IsFound(string file)
    {
        var mutants = (await ReadAsync(file)).Mutants().ToList();
        mutants.ShouldNotBeEmpty();
        foreach (var mutant in mutants)
        {
            (await DifferenceAsync(mutant)).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Flow_OfEveryContractOrchestration_IsRecorded() =>
        Recordings.Select(static file => file.Data.Split('.')[0]).Distinct(StringComparer.Ordinal).ShouldBe(
            typeof(ContractLifecycle).Assembly.GetTypes()
                .Where(static type => type.Namespace == typeof(ContractLifecycle).Namespace
                    && type.GetMethods().Any(static method =>
                        method.GetParameters().Any(static parameter => parameter.IsDefined(typeof(OrchestrationTriggerAttribute), inherit: false))))
                .Select(static type => type.Name),
            ignoreOrder: true);

    /// <summary>Adds recordings for the release named by <c>ECOM_RECORD</c>, such as <c>ECOM_RECORD=v1</c>; otherwise only sees that it could.</summary>
    [Fact]
    public async Task Contract_FromDraftToForce_CanBeRecorded()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SubmittedAsync();
        await RecordAsync(host, "in-review");
        await contract.ApprovedAsync();
        await RecordAsync(host, "in-signing");
        await contract.SignedByAllAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        await RecordAsync(host, "in-force");
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }

    [Fact]
    public async Task Contract_Purged_CanBeRecorded()
    {
        await using var host = await ContractHost.StartAsync(timers: [typeof(ApplyRetention)]);
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        await contract.AcceptedAsync(await contract.PostAsync("void", People.Drafter, new { reason = "mistake" }));
        await host.AdvanceAsync(host.Now.AddYears(3).AddDays(1) - host.Now);
        (await contract.EventsAsync()).OfType<ContractPurged>().ShouldHaveSingleItem();
        await RecordAsync(host, "purged", nameof(ContractPurging));
    }

    private static async Task RecordAsync(ContractHost host, string stage, string? only = null)
    {
        var recorded = new List<RecordedHistory>();
        await foreach (var instance in host.Host.Durable.GetAllInstancesAsync())
        {
            recorded.Add(HistoryRecorder.Record(host.Host.Durable, instance.InstanceId));
        }

        recorded.ShouldContain(static each => each.Orchestration == nameof(ContractLifecycle));
        if (Environment.GetEnvironmentVariable("ECOM_RECORD") is not { Length: > 0 } release)
            return;
        _ = Directory.CreateDirectory(Folder);
        foreach (var each in recorded.DistinctBy(static each => each.Orchestration, StringComparer.Ordinal).Where(each => only is null || each.Orchestration == only))
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, $"{each.Orchestration}.{release}.{stage}.json"), each.ToJson());
        }
    }

    private static async Task<RecordedHistory> ReadAsync(string file) =>
        RecordedHistory.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, file)));

    private Task<string?> DifferenceAsync(RecordedHistory recorded) => HistoryRecorder.FindDifferenceAsync(running.Host.Host.Durable, recorded);

    /// <summary>The application of today, whose flows replay.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal ContractHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await ContractHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
