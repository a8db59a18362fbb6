using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.DurableTask.Recording;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Recorded;

/// <summary>What earlier releases recorded of a slice's orchestration.</summary>
/// <param name="slice">The slice's folder.</param>
/// <param name="orchestration">Name of the orchestration.</param>
internal sealed class FlowRecordings(string slice, string orchestration)
{
    private readonly string folder = Path.Combine(RepositoryRoot.Find(), "tests", "Ecom.Functions.Tests", slice, "Recorded", "Flows");

    public TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(folder, $"{orchestration}.*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>The flow of today replays the recording, and none of its mutants.</summary>
    public async Task ShouldReplayAsync(DurableTaskClient client, string file)
    {
        var recorded = RecordedHistory.Parse(await File.ReadAllTextAsync(Path.Combine(folder, file)));
        (await HistoryRecorder.FindDifferenceAsync(client, recorded)).ShouldBeNull();
        var mutants = recorded.Mutants().ToList();
        mutants.ShouldNotBeEmpty();
        foreach (var mutant in mutants) (await HistoryRecorder.FindDifferenceAsync(client, mutant)).ShouldNotBeNull();
    }

    /// <summary>Adds a recording for the release named by <c>ECOM_RECORD</c>, such as <c>ECOM_RECORD=v1</c>; otherwise only sees that it could.</summary>
    public async Task RecordAsync(DurableTaskClient client, string instanceId, string stage)
    {
        var recorded = HistoryRecorder.Record(client, instanceId);
        recorded.Orchestration.ShouldBe(orchestration);
        if (Environment.GetEnvironmentVariable("ECOM_RECORD") is not { Length: > 0 } release) return;
        _ = Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{orchestration}.{release}.{stage}.json"), recorded.ToJson());
    }
}
