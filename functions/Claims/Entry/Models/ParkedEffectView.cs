using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>An effect that waits for a person, with what is needed to decide.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Number">The claim's number.</param>
/// <param name="OrderId">The order.</param>
/// <param name="PaymentId">The order's payment.</param>
/// <param name="Key">The idempotency key under which the partner was asked.</param>
/// <param name="Kind">What was to be done.</param>
/// <param name="Amount">The amount, where money is concerned.</param>
/// <param name="Points">The points, where points are.</param>
/// <param name="Undoes">The partner's id of what was to be undone.</param>
/// <param name="Trouble">Why the last try brought nothing: the partner's code.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="IsCertainlyUndone">Whether it is certain that nothing was done; else the partner must be asked before it is dropped.</param>
/// <param name="Since">Since when it waits.</param>
/// <param name="ParkedBy">Id of the person who parked it; null: what came of the last try did.</param>
/// <param name="Reason">Why that person did.</param>
/// <param name="OwnerRole">Whose it is.</param>
/// <param name="DueAt">Until when, or when the next level is told.</param>
/// <param name="Level">The highest level that was told: 0 nobody, 1 lead, 2 head, 3 management.</param>
public sealed record ParkedEffectView(
    string ClaimId,
    string Number,
    string OrderId,
    string PaymentId,
    string Key,
    EffectKind Kind,
    Money? Amount,
    int Points,
    string? Undoes,
    string? Trouble,
    int Attempts,
    bool IsCertainlyUndone,
    DateTimeOffset? Since,
    string? ParkedBy,
    string? Reason,
    string OwnerRole,
    DateTimeOffset? DueAt,
    int Level)
{
    /// <summary>The view of an effect.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="effect">The effect.</param>
    public static ParkedEffectView Of(ClaimState state, ClaimEffect effect)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(effect);
        var task = state.Tasks.Find(task => task.Is(ClaimTaskKind.ResolveParked, effect.Key));
        return new ParkedEffectView(
            state.Id,
            state.Number,
            state.Report.OrderId,
            state.Order.PaymentId,
            effect.Key,
            effect.Kind,
            effect.Amount,
            effect.Points,
            effect.Undoes,
            effect.Trouble,
            effect.Attempts,
            effect.IsSurelyUndone,
            effect.Parking?.Since,
            effect.Parking?.By,
            effect.Parking?.Reason,
            task?.Role ?? ClaimRoles.OwnerOf(effect.Kind),
            task?.DueAt,
            task?.Level ?? 0);
    }
}
