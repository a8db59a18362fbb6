using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Store;

/// <summary>Claims as a kind of case; a worklist is a role's, due soonest first.</summary>
public sealed class ClaimCaseKind : CaseKind<ClaimState>
{
    /// <inheritdoc/>
    public override string Name => ClaimCaseId.Kind;

    /// <inheritdoc/>
    public override int Version => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<string> OpenStates { get; } =
        [.. Enum.GetValues<ClaimStatus>().Where(status => status != ClaimStatus.Closed).Select(status => status.ToString())];

    /// <inheritdoc/>
    public override ClaimState Evolve(ClaimState? state, LedgerEntry entry) => ClaimEvolution.Evolve(state, EventJson.ToEvent<ClaimEvent>(entry));

    /// <inheritdoc/>
    public override CaseIndex Index(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var soonest = ClaimPhases.Soonest(state);
        return new CaseIndex(
            state.Number, $"{state.Kind} {state.Report.OrderId}", State(state), null, ClaimParties.Of(state), soonest?.DueAt, soonest?.Role);
    }

    private static string State(ClaimState state) => state.ErasedAt is null ? state.Status.ToString() : ErasedData.State;
}
