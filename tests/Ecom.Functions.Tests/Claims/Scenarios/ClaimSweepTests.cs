using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Tests.Complaints;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The sweep gives claims their orchestrations back.</summary>
public sealed class ClaimSweepTests
{
    [Fact]
    public async Task Claim_ThatCannotBeRead_HidesNoOtherAndIsTriedAgain()
    {
        CountingLedger ledger = new();
        await using var claims = await ClaimHost.StartAsync(configure: ledger.Watch);
        using Counts counts = new(claims.Host);
        foreach (var id in (string[])["1", "2"])
        {
            _ = await claims.OpenAsync(ClaimKind.Lost, id);
            await claims.Host.Host.Durable.TerminateInstanceAsync(ClaimCaseId.Of(id));
        }

        await claims.Host.SettleAsync();
        ledger.Unreadable = ClaimCaseId.Of("1");
        (await Should.ThrowAsync<InvalidOperationException>(() => SweepAsync(claims))).Message.ShouldContain("1 of 2 cases (claim)");
        (await FlowAsync(claims, "1")).ShouldBe(OrchestrationRuntimeStatus.Terminated);
        (await FlowAsync(claims, "2")).ShouldBe(OrchestrationRuntimeStatus.Running);
        ledger.Unreadable = null;
        await SweepAsync(claims);
        (await FlowAsync(claims, "1")).ShouldBe(OrchestrationRuntimeStatus.Running);
        counts.Differences.ShouldBe(["unreadable", "dead", "dead"]);
    }

    private static async Task SweepAsync(ClaimHost claims)
    {
        var sweep = ActivatorUtilities.CreateInstance<SweepClaims>(claims.Host.Services);
        try
        {
            await sweep.RunAsync(new TimerInfo(), claims.Host.Host.Durable, CancellationToken.None);
        }
        finally
        {
            await claims.Host.SettleAsync();
        }
    }

    private static async Task<OrchestrationRuntimeStatus?> FlowAsync(ClaimHost claims, string id) =>
        (await claims.Host.Host.Durable.GetInstanceAsync(ClaimCaseId.Of(id)))?.RuntimeStatus;
}
