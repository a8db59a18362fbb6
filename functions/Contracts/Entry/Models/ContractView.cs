using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A contract as its readers see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number; null before the first submit.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Version">What <c>If-Match</c> is compared with.</param>
/// <param name="Revision">The last frozen revision.</param>
/// <param name="ContentHash">SHA-256 of that revision's canonical JSON.</param>
/// <param name="Content">The content now.</param>
/// <param name="CreatedBy">Who created it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="Review">The review, once submitted.</param>
/// <param name="Signing">The signing, once it began.</param>
/// <param name="CompletedAt">When the last signature was there.</param>
/// <param name="EndsAt">When its last day is over, once in force.</param>
/// <param name="Archive">What stands in the archive.</param>
/// <param name="KeepUntil">Not to be deleted before.</param>
/// <param name="DeleteBy">To be deleted by then.</param>
/// <param name="LegalHold">Why nothing of it may be deleted, while legal holds it.</param>
/// <param name="PurgedAt">When its documents were deleted from the archive.</param>
/// <param name="Parked">Work that waits for a person.</param>
/// <param name="NextDeadline">When time next acts.</param>
/// <param name="EndReason">Why it ended.</param>
public sealed record ContractView(
    string Id,
    string? Number,
    ContractStatus Status,
    long Version,
    int Revision,
    string? ContentHash,
    ContractContent Content,
    PersonView CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    ReviewState? Review,
    SigningView? Signing,
    DateTimeOffset? CompletedAt,
    DateTimeOffset? EndsAt,
    IReadOnlyList<ArchivedObject> Archive,
    DateTimeOffset? KeepUntil,
    DateTimeOffset? DeleteBy,
    LegalHoldView? LegalHold,
    DateTimeOffset? PurgedAt,
    ParkedWork? Parked,
    DateTimeOffset? NextDeadline,
    string? EndReason)
{
    /// <summary>What happened, in order; only when one contract is read.</summary>
    public IReadOnlyList<TimelineEntry>? Timeline { get; init; }

    /// <summary>The view of a contract.</summary>
    /// <param name="state">The contract.</param>
    public static ContractView Of(ContractState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new ContractView(
            state.Id,
            state.Number,
            state.Status,
            state.Seq,
            state.Revision,
            state.ContentHash,
            state.Content,
            PersonView.Of(state.CreatedBy),
            state.CreatedAt,
            state.UpdatedAt,
            state.Review,
            state.Signing is null ? null : SigningView.Of(state.Signing),
            state.CompletedAt,
            state.EndsAt,
            state.Archive,
            state.KeepUntil,
            state.DeleteBy,
            state.LegalHold is null ? null : LegalHoldView.Of(state.LegalHold),
            state.Purge?.DoneAt,
            state.Parked,
            ContractDeadlines.Next(state),
            state.EndReason);
    }
}
