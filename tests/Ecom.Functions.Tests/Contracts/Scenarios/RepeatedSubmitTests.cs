using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A submit whose answer got lost is sent again while nobody sees its effect yet.</summary>
public sealed class RepeatedSubmitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Submit_SameCommandOnTheDraftSeenBefore_IsTakenAgain(bool orchestrationRan)
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await host.DraftAsync();
        var draft = await contract.StateAsync();

        (await SubmitAsync(host, draft, "k-one")).ShouldBeNull();
        if (orchestrationRan) await host.SettleAsync();
        (await SubmitAsync(host, draft, "k-one")).ShouldBeNull();
        (await SubmitAsync(host, draft, "k-two")).ShouldBeOfType<Conflict>().Code.ShouldBe("already-submitted");

        await host.SettleAsync();
        (await contract.EventsAsync()).OfType<ContractSubmitted>().ShouldHaveSingleItem();
    }

    private static Task<Refusal?> SubmitAsync(ContractHost host, ContractState draft, string commandId) =>
        host.Services.GetRequiredService<ContractGate>().TakeAsync(
            host.Host.Durable, draft, People.Drafter, commandId, new SubmitDraft(draft.Seq), TestContext.Current.CancellationToken);
}
