using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Ecom.Functions.Platform.Archive;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Telemetry;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Telemetry;

/// <summary>What the stores do is part of the trace in which they are asked, whichever store it is.</summary>
public sealed class StoreTraceTests(EmulatorsFixture emulators) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-trace-").FullName;
    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivitySource source = new($"test {Guid.NewGuid():N}");

    public void Dispose()
    {
        source.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Append_InSqlite_IsASpanOfTheTrace()
    {
        var spans = await AppendAsync(StoreAddress.Sqlite(Path.Combine(folder, "cases.db")));

        spans.ShouldContain(span => span.Source.Name == "Ecom.Stores" && span.OperationName == "SqliteLedger.AppendAsync");
    }

    [Fact]
    public async Task Append_InCosmos_IsASpanOfTheTrace()
    {
        var spans = await AppendAsync(StoreAddress.Cosmos((await emulators.CosmosAsync()).ConnectionString, $"test-{Guid.NewGuid():N}"));

        spans.ShouldContain(span => span.Source.Name == "Azure.Cosmos.Operation" && span.OperationName.Contains("create", StringComparison.OrdinalIgnoreCase));
        spans.SelectMany(span => span.TagObjects).Select(tag => $"{tag.Value}").ShouldAllBe(text => !text.Contains("Zhang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Put_InTheArchive_IsASpanOfTheTrace()
    {
        TelemetryExport.TraceClients();
        BlobArchive archive = new(new BlobContainerClient((await emulators.AzuriteAsync()).ConnectionString, $"archive-{Guid.NewGuid():N}"));
        byte[] content = [1, 2, 3];
        var spans = await TraceAsync(() => archive.PutOnceAsync(
            "contracts/MC-2026-000123/contract.pdf", new MemoryStream(content), Convert.ToHexStringLower(SHA256.HashData(content)), "application/pdf"));

        spans.ShouldContain(span => span.Source.Name.StartsWith("Azure.Storage.Blobs", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Activity>> AppendAsync(StoreAddress address)
    {
        using var stores = TestStores.Open(address, new ManualClock());
        // The first one makes database and container.
        _ = await stores.Ledger.ReadAsync("parcel-1");
        return await TraceAsync(async () => await stores.Ledger.AppendAsync(
            "parcel-1", 0, [NewEntry.Of(new ParcelMoved("Zhang's house"), new Actor("zhang", "Zhang", "agent"), new ManualClock().Now)]));
    }

    private async Task<IReadOnlyList<Activity>> TraceAsync(Func<Task> act)
    {
        using ActivityListener listener = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var root = source.StartActivity("root").ShouldNotBeNull();
        await act();
        return [.. ended.Where(span => span.TraceId == root.TraceId)];
    }
}
