using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A carrier saw a parcel that belongs to a claim.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="tracing">Looking for parcels.</param>
/// <param name="returns">What comes back.</param>
internal sealed class ParcelDecisions(ClaimPolicy policy, TracingDecisions tracing, ReturnDecisions returns)
{
    public RuleRefusal? See(ClaimChange change, SeeParcel command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, [Person.SystemRole, .. ClaimRoles.Parcels]) is { } wrong) return wrong;
        if (command.Parcel == state.ReturnParcel) returns.Seen(change, command.Finding);
        if (command.Parcel == state.ReplacementParcel) Replacement(change, command);
        if (command.Parcel == state.Parcel && state.Kind == ClaimKind.Lost && command.SeenAt > (state.SeenAt ?? DateTimeOffset.MinValue)) Own(change, command);
        return null;
    }

    private void Own(ClaimChange change, SeeParcel command)
    {
        if (change.State.Status == ClaimStatus.Tracing)
            tracing.Found(change, command.Finding, command.SeenAt);
        else if (command.Finding is not (TraceFinding.Unseen or TraceFinding.Lost))
            ReappearanceDecisions.Seen(change, command.Finding, command.SeenAt);
    }

    private void Replacement(ClaimChange change, SeeParcel command)
    {
        if (change.State.Status is not (ClaimStatus.Fulfilling or ClaimStatus.Confirming)) return;
        change.Add(new ReplacementMoved(
            command.Finding, command.SeenAt, command.Finding == TraceFinding.Delivered ? change.Now.AddDays(policy.ConfirmDays) : null));
        if (command.Finding is TraceFinding.Lost or TraceFinding.Damaged && change.State is { Status: ClaimStatus.Confirming, Dispute: null })
            change.Add(new ReceiptDisputed($"The carrier says that the replacement is {command.Finding}."));
    }
}
