using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>One claim of a scenario.</summary>
internal sealed class ClaimScenario(ClaimHost host, string id)
{
    public string Id { get; } = id;

    /// <summary>Reports it, and waits until all that follows is done.</summary>
    public async Task OpenAsync(ClaimReport report)
    {
        await ReportAsync(report);
        await host.Host.SettleAsync();
    }

    /// <summary>Reports it.</summary>
    public async Task ReportAsync(ClaimReport report) =>
        (await host.Host.Services.GetRequiredService<ClaimGate>().OpenAsync(host.Host.Host.Durable, Id, report, ClaimPeople.Customer, default)).ShouldBeNull();

    /// <summary>Gives a command that is accepted.</summary>
    public async Task<ClaimScenario> DoAsync(ClaimCommand command, Person? by = null, string? commandId = null)
    {
        (await host.TryAsync(Id, command, by, commandId)).ShouldBeNull(command.ToString());
        return this;
    }

    /// <summary>Photo, judgement and, where it is needed, approval: until the customer may choose.</summary>
    public async Task<ClaimScenario> JudgedAsync()
    {
        await DoAsync(new AddPhoto(ClaimInTest.Photo(Id)));
        await DoAsync(new JudgeClaim(true, Fault.Carrier, null, "Broken in transit."));
        return await ApprovedAsync();
    }

    /// <summary>The carrier says that the parcel is lost, and, where it is needed, finance approves the plan.</summary>
    public async Task<ClaimScenario> LostAsync()
    {
        await DoAsync(new SeeParcel((await StateAsync()).Parcel!, TraceFinding.Lost, host.Host.Now));
        return await ApprovedAsync();
    }

    public async Task<ClaimState> StateAsync() => (await host.Store.FindAsync(Id)).ShouldNotBeNull();

    public async Task<IReadOnlyList<ClaimEvent>> EventsAsync() => [.. (await host.Store.HistoryAsync(Id)).Select(recorded => recorded.Event)];

    public async Task<int> CountAsync(EffectKind kind, EffectStatus status) =>
        (await StateAsync()).Effects.Count(effect => effect.Kind == kind && effect.Status == status);

    /// <summary>How its orchestration stands.</summary>
    public async Task<OrchestrationRuntimeStatus?> FlowAsync() => (await host.Host.Host.Durable.GetInstanceAsync(ClaimCaseId.Of(Id)))?.RuntimeStatus;

    private async Task<ClaimScenario> ApprovedAsync()
    {
        if ((await StateAsync()).Status == ClaimStatus.Approving) await DoAsync(new ApprovePlan(null));
        (await StateAsync()).Status.ShouldBe(ClaimStatus.Offered);
        return this;
    }
}
