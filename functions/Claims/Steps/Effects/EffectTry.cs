using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Partners;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Tries the effect of a kind that is due: the inside of the steps that do something outside.</summary>
/// <remarks>
/// Idempotency key: the effect's key, which the partner gets. The claim tells what is due, so the orchestration's history holds no content.
/// A partner's refusal or silence is an outcome, on which the rules decide; a fault of this software is an exception.
/// </remarks>
/// <param name="claims">The claims.</param>
public sealed class EffectTry(ClaimStore claims)
{
    /// <summary>Tries it.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="kind">The kind of effect.</param>
    /// <param name="act">Asks the partner, and says what it did.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    /// <exception cref="InvalidOperationException">There is no such claim.</exception>
    public async Task<EffectReport> RunAsync(
        EffectInput input,
        EffectKind kind,
        Func<ClaimState, ClaimEffect, CancellationToken, Task<EffectReport>> act,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(act);
        var state = await claims.FindAsync(input.ClaimId, cancellationToken) ?? throw new InvalidOperationException("There is no such claim.");
        if (ClaimPhases.Due(state, kind, input.Now) is not { } effect) return EffectReport.Nothing;
        EffectReport report = new(effect.Key, effect.Attempts + 1, EffectResult.Done);
        try
        {
            return await act(state, effect, cancellationToken) with { Key = report.Key, Attempt = report.Attempt, Result = EffectResult.Done };
        }
        catch (PartnerRefusedException refused)
        {
            return report with { Result = EffectResult.Refused, Reference = refused.Code };
        }
        catch (PartnerUnavailableException away)
        {
            return report with { Result = EffectResult.Unavailable, Reference = away.Reason };
        }
    }
}
