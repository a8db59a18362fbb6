using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What a decision does to a claim, event by event; each is seen by what is decided after it.</summary>
/// <param name="state">The claim before; null before the first event.</param>
/// <param name="facts">Who, when, and what was gathered before.</param>
internal sealed class ClaimChange(ClaimState? state, ClaimFacts facts)
{
    private readonly List<ClaimEvent> events = [];
    private readonly ClaimState? before = state;
    private ClaimState? state = state;

    /// <summary>What happened so far.</summary>
    public IReadOnlyList<ClaimEvent> Events => events;

    /// <summary>The claim as it is now.</summary>
    public ClaimState State => state ?? throw new InvalidOperationException("There is no claim yet.");

    /// <summary>Who, when, and what was gathered before.</summary>
    public ClaimFacts Facts { get; } = facts;

    /// <summary>When it is decided.</summary>
    public DateTimeOffset Now => Facts.Now;

    /// <summary>One more thing happens.</summary>
    /// <param name="happened">What.</param>
    public void Add(ClaimEvent happened)
    {
        state = ClaimEvolution.Evolve(state, new RecordedEvent<ClaimEvent>((state?.Seq ?? 0) + 1, Now, Facts.By, null, happened));
        events.Add(happened);
    }

    /// <summary>Plans something to be done outside, under a new key.</summary>
    /// <param name="kind">What.</param>
    /// <param name="amount">The amount, where money is concerned.</param>
    /// <param name="points">How many points.</param>
    /// <param name="undoes">The partner's id of what it undoes.</param>
    /// <param name="tryAt">When; null: now.</param>
    public void Plan(EffectKind kind, Money? amount = null, int points = 0, string? undoes = null, DateTimeOffset? tryAt = null)
    {
        var number = State.Effects.Count(effect => effect.Kind == kind) + 1;
        Add(new EffectPlanned($"claim-{State.Id}:{kind}:{number}", kind, tryAt ?? Now, amount, points, undoes));
    }

    /// <summary>Gives up what cannot have happened: what a partner refused, and what is planned only now.</summary>
    /// <param name="which">Which of them.</param>
    /// <param name="reason">Why.</param>
    public void Drop(Predicate<ClaimEffect> which, string reason)
    {
        foreach (var effect in State.Effects.FindAll(effect => (effect.IsSurelyUndone || IsNew(effect)) && which(effect)))
            Add(new EffectDropped(effect.Key, effect.Kind, reason));
    }

    /// <summary>Plans to undo what was done, once; what cannot be undone is left.</summary>
    /// <param name="kind">What was done.</param>
    public void Undo(EffectKind kind)
    {
        if (Undoing(kind) is not { } undoing || (kind == EffectKind.Recovery && State.Recovery is { IsFinal: true })) return;
        foreach (var done in State.Effects.FindAll(effect => effect.Kind == kind && effect is { Status: EffectStatus.Done, Reference: not null }))
        {
            if (!State.Effects.Exists(effect => effect.Kind == undoing && effect.Undoes == done.Reference))
                Plan(undoing, points: done.Points, undoes: done.Reference);
        }
    }

    private bool IsNew(ClaimEffect effect) => effect.Status == EffectStatus.Due && before?.Effect(effect.Key) is null;

    private static EffectKind? Undoing(EffectKind kind) => kind switch
    {
        EffectKind.Recovery => EffectKind.RecoveryWithdrawal,
        EffectKind.Pickup => EffectKind.PickupCancellation,
        EffectKind.Replacement => EffectKind.ReplacementCancellation,
        EffectKind.Points => EffectKind.PointsReturn,
        EffectKind.Trace or EffectKind.Refund or EffectKind.Recall or EffectKind.RecoveryWithdrawal or EffectKind.PickupCancellation
            or EffectKind.ReplacementCancellation or EffectKind.PointsReturn => null,
    };
}
