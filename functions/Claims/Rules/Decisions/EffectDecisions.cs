using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What came of effects, and what people decide on those that are parked.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="tracing">Looking for parcels.</param>
internal sealed class EffectDecisions(ClaimPolicy policy, TracingDecisions tracing)
{
    public void Record(ClaimChange change, EffectReport report)
    {
        if (report.Result == EffectResult.Nothing) return;
        var effect = change.State.Effect(report.Key) ?? throw new InvalidOperationException("The claim has no such effect.");
        if (effect.Status is EffectStatus.Done or EffectStatus.Dropped) return;
        switch (report.Result)
        {
            case EffectResult.Done:
                change.Add(new EffectDone(report.Key, effect.Kind, report.Attempt, report.Reference, effect.Amount, report.Parcel));
                if (report.Trace is { } finding && change.State.Status == ClaimStatus.Tracing) tracing.Found(change, finding, report.SeenAt);
                break;
            case EffectResult.Refused:
                Refused(change, effect, report);
                break;
            // A person parked it while it was tried: what was done counts, and what was not answered stays parked.
            case EffectResult.Unavailable when effect.Status != EffectStatus.Parked && report.Attempt <= policy.Retries.Count:
                change.Add(new EffectDelayed(
                    report.Key, effect.Kind, report.Attempt, report.Reference ?? "", change.Now.AddMinutes(policy.Retries[report.Attempt - 1])));
                break;
            case EffectResult.Unavailable:
                change.Add(new EffectParked(report.Key, effect.Kind, report.Attempt, report.Reference ?? "", IsRefused: false));
                break;
            default:
                throw new InvalidOperationException($"Result {report.Result} is not known.");
        }
    }

    public static RuleRefusal? Park(ClaimChange change, ParkEffect command)
    {
        if (OfDeciders(change, command.Key, out var effect) is { } refused) return refused;
        if (effect.Status == EffectStatus.Parked) return Refusals.Conflict("already-parked", "It is parked already.");
        if (effect.Status == EffectStatus.Done) return Refusals.Conflict("effect-done", "It is done; there is nothing to park.");
        if (effect.Status == EffectStatus.Dropped) return Refusals.Conflict("effect-dropped", "It is no longer to be done; there is nothing to park.");
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        change.Add(new EffectParked(effect.Key, effect.Kind, effect.Attempts, effect.Trouble ?? "", IsRefused: false, ByHand: command.Reason));
        return null;
    }

    public static RuleRefusal? Resume(ClaimChange change, ResumeEffect command)
    {
        if (Parked(change, command.Key, out var effect) is { } refused) return refused;
        if (effect.IsRefused)
        {
            // A key that was refused stays refused, and nothing was done under it: a new one is safe.
            change.Add(new EffectDropped(effect.Key, effect.Kind, "tried again under a new key"));
            change.Plan(effect.Kind, effect.Amount, effect.Points, effect.Undoes);
        }
        else
        {
            change.Add(new EffectResumed(effect.Key, effect.Kind));
        }

        return null;
    }

    public static RuleRefusal? Settle(ClaimChange change, SettleEffectByHand command)
    {
        if (Parked(change, command.Key, out var effect) is { } refused) return refused;
        if (Refusals.BadText("/reference", command.Reference, ClaimLimits.Name) is { } unnamed) return unnamed;
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        change.Add(new EffectDone(effect.Key, effect.Kind, effect.Attempts, command.Reference, effect.Amount, ByHand: command.Reason));
        return null;
    }

    public static RuleRefusal? Drop(ClaimChange change, DropEffect command)
    {
        if (Parked(change, command.Key, out var effect) is { } refused) return refused;
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        change.Add(new EffectDropped(effect.Key, effect.Kind, command.Reason));
        return null;
    }

    private static void Refused(ClaimChange change, ClaimEffect effect, EffectReport report)
    {
        // A carrier that does not know a parcel has not seen it, and what is too late to be called off has happened: those are answers.
        if (effect.Kind is EffectKind.Trace or EffectKind.PickupCancellation or EffectKind.ReplacementCancellation or EffectKind.Recall)
            change.Add(new EffectDropped(effect.Key, effect.Kind, report.Reference ?? ""));
        else
            change.Add(new EffectParked(effect.Key, effect.Kind, report.Attempt, report.Reference ?? "", IsRefused: true));
    }

    private static RuleRefusal? OfDeciders(ClaimChange change, string key, out ClaimEffect effect)
    {
        effect = change.State.Effect(key)!;
        return effect is null
            ? Refusals.Of(RefusalKind.Unknown, "unknown-effect", "The claim has no such effect.")
            : Refusals.WrongRole(change.Facts, ClaimRoles.Deciders(effect.Kind));
    }

    private static RuleRefusal? Parked(ClaimChange change, string key, out ClaimEffect effect)
    {
        if (OfDeciders(change, key, out effect) is { } refused) return refused;
        return effect.Status == EffectStatus.Parked ? null : Refusals.Conflict("not-parked", $"It is not parked; it is {EnumNames.Of(effect.Status)}.");
    }
}
