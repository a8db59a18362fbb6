using Azure.Storage.Blobs;
using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Load;

namespace Ecom.Process.Tests.Kills;

/// <summary>What must hold over all contracts once the application is left alone.</summary>
internal sealed class Aftermath(PatientCaller caller, ContractJournal journal, string storage)
{
    public async Task CheckAsync(ContractVerdict verdict, CancellationToken cancelled)
    {
        List<string> numbers = [];
        foreach (var id in journal.Contracts)
        {
            numbers.Add(await verdict.CheckAsync(id, cancelled));
        }

        numbers.ShouldBeUnique();
        (await ListedAsync(cancelled)).ShouldBe(journal.Contracts, ignoreOrder: true, "what was acknowledged is there, each creation once");
        await NothingFailedAsync(cancelled);
        var blobs = new BlobContainerClient(storage, "archive").GetBlobs(cancellationToken: cancelled).Select(blob => blob.Name).ToList();
        blobs.Count(name => name.StartsWith("contracts/", StringComparison.Ordinal)).ShouldBe(4 * numbers.Count, string.Join('\n', blobs));
        blobs.Count(name => name.StartsWith("originals/", StringComparison.Ordinal)).ShouldBe(numbers.Count, string.Join('\n', blobs));
    }

    private async Task<IReadOnlyList<string>> ListedAsync(CancellationToken cancelled)
    {
        List<string> ids = [];
        string? continuation = null;
        do
        {
            var page = await caller.SendAsync(() => ContractRequests.List(continuation), cancelled);
            page.Status.ShouldBe(200, page.ToString());
            ids.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            continuation = page.Json.GetProperty("continuation").GetString();
        }
        while (continuation is not null);
        return ids;
    }

    private async Task NothingFailedAsync(CancellationToken cancelled)
    {
        var failed = await caller.SendAsync(
            () => new HttpRequestMessage(
                HttpMethod.Get,
                $"/runtime/webhooks/durabletask/instances?runtimeStatus=Failed,Terminated&code={ApplicationSetup.DurableKey}"),
            cancelled);
        failed.Status.ShouldBe(200, failed.ToString());
        failed.Json.GetArrayLength().ShouldBe(0, failed.Text);
    }
}
