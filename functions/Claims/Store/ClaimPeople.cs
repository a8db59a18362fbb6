using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Photos;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Store;

/// <summary>What claims hold of people.</summary>
/// <param name="kind">Claims as a kind of case.</param>
/// <param name="claims">The claims.</param>
/// <param name="keys">The keys of personal data.</param>
/// <param name="files">The files.</param>
/// <param name="links">The customers' links.</param>
/// <param name="policy">How long personal data is kept.</param>
/// <param name="time">The clock.</param>
public sealed class ClaimPeople(
    CaseKind<ClaimState> kind,
    ClaimStore claims,
    PersonalKeyRing keys,
    IAttachments files,
    ClaimLinks links,
    RetentionPolicy policy,
    TimeProvider time)
    : ErasablePersonRecords<ClaimState, ClaimEvent>(kind, claims, keys, files, policy.Claim, time)
{
    /// <inheritdoc/>
    protected override IReadOnlySet<string> Withheld { get; } =
        new HashSet<string>([nameof(NoteAdded), nameof(FollowedUp), nameof(WorkParked), nameof(WorkResumed)], StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IReadOnlySet<string> HiddenFields { get; } = new HashSet<string>(["judgeId", "sameAs"], StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override object? Know(ClaimState state, PersonName person)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(state.Report.Customer.Id, state.Report.Customer.Email) ? state.Report.Customer : null;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<PersonFile> FilesOf(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return
        [
            .. state.Photos.Select(photo => new PersonFile(
                photo.Name, photo.ContentType, photo.Bytes, photo.Sha256, $"/api/claims/{state.Id}/photos/{photo.Id}?original=true")),
        ];
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> OverStates { get; } = [nameof(ClaimStatus.Closed)];

    /// <inheritdoc/>
    protected override bool IsOpen(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return ClaimPhases.Of(state, Time.GetUtcNow()) != ClaimPhase.Ended
            || state.Effects.Exists(effect => effect.Status == EffectStatus.Parked);
    }

    /// <inheritdoc/>
    protected override ClaimEvent Erased(ErasureGround ground) => new PersonalDataErased(ground.ToString());

    /// <inheritdoc/>
    protected override IEnumerable<AttachmentOwner> FilesOwners(string id) =>
        [new AttachmentOwner(ClaimCaseId.Kind, id), new AttachmentOwner(PhotoAlbum.ShownKindOf(ClaimCaseId.Kind), id)];

    /// <inheritdoc/>
    protected override Task RevokeLinksAsync(ClaimState state, CancellationToken cancellationToken) => links.RevokeAsync(state, cancellationToken);
}
