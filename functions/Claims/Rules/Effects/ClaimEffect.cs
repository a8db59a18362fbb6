using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>An effect of a claim and how far it is.</summary>
/// <param name="Key">Idempotency key, such as <c>claim-42:Refund:1</c>.</param>
/// <param name="Kind">What is done.</param>
public sealed record ClaimEffect(string Key, EffectKind Kind)
{
    /// <summary>How far it is.</summary>
    public EffectStatus Status { get; init; }

    /// <summary>The amount, where money is concerned.</summary>
    public Money? Amount { get; init; }

    /// <summary>How many points, where points are.</summary>
    public int Points { get; init; }

    /// <summary>The partner's id of what this one undoes.</summary>
    public string? Undoes { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When it is tried next, while it is due.</summary>
    public DateTimeOffset TryAt { get; init; }

    /// <summary>The partner's id of what it did.</summary>
    public string? Reference { get; init; }

    /// <summary>The parcel of a replacement or of a return.</summary>
    public ParcelKey? Parcel { get; init; }

    /// <summary>Why the last try brought nothing.</summary>
    public string? Trouble { get; init; }

    /// <summary>Whether the last try was refused: then it is certain that nothing was done.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Since when it waits for a person; null: it does not.</summary>
    public EffectParking? Parking { get; init; }

    /// <summary>Whether it is certain that it was not done; to have asked where a parcel is, changes nothing.</summary>
    /// <remarks>That no try is recorded says nothing: what came of one may be lost with the store or the process.</remarks>
    public bool IsSurelyUndone => Status is EffectStatus.Due or EffectStatus.Parked && (IsRefused || Kind == EffectKind.Trace);
}
