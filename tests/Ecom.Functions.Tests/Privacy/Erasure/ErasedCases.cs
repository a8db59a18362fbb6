using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>What must hold of a case whose personal data is erased, whatever its kind, and of one that is kept.</summary>
internal static class ErasedCases
{
    public static async Task ShouldBeErasedOnceAsync(this ContractHost host, string caseId)
    {
        var entries = await EntriesAsync(host, caseId);
        entries.Count(entry => entry.Type == ErasedData.Event).ShouldBe(1, caseId);
        entries.ShouldAllBe(entry => !IsMarked(entry), caseId);
        (await host.Services.GetRequiredService<ILedger>().VerifyAsync(caseId)).IsIntact.ShouldBeTrue(caseId);
        (await host.Host.Durable.GetInstanceAsync(caseId)).ShouldBeNull($"the history of {caseId} held commands");
    }

    public static async Task ShouldBeKeptAsync(this ContractHost host, string caseId)
    {
        var entries = await EntriesAsync(host, caseId);
        entries.ShouldAllBe(entry => entry.Type != ErasedData.Event, caseId);
        entries.ShouldContain(entry => IsMarked(entry), caseId);
        entries.ShouldAllBe(entry => !entry.Data.GetRawText().Contains("erased", StringComparison.Ordinal), caseId);
    }

    private static Task<IReadOnlyList<LedgerEntry>> EntriesAsync(ContractHost host, string caseId) =>
        host.Services.GetRequiredService<ILedger>().ReadAsync(caseId);

    private static bool IsMarked(LedgerEntry entry) => entry.Data.GetRawText() is var json
        && (json.Contains(Marked.Mark, StringComparison.OrdinalIgnoreCase) || json.Contains(MarkedBuyer.OrderMark, StringComparison.Ordinal));
}
