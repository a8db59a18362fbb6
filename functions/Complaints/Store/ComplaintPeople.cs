using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Store;

/// <summary>What complaints hold of people.</summary>
/// <param name="kind">Complaints as a kind of case.</param>
/// <param name="complaints">The complaints.</param>
/// <param name="keys">The keys of personal data.</param>
/// <param name="files">The files.</param>
/// <param name="links">The customers' links.</param>
/// <param name="policy">How long personal data is kept.</param>
/// <param name="time">The clock.</param>
public sealed class ComplaintPeople(
    CaseKind<ComplaintState> kind,
    ComplaintStore complaints,
    PersonalKeyRing keys,
    IAttachments files,
    ComplaintLinks links,
    RetentionPolicy policy,
    TimeProvider time)
    : ErasablePersonRecords<ComplaintState, ComplaintEvent>(kind, complaints, keys, files, policy.Complaint, time)
{
    /// <inheritdoc/>
    protected override IReadOnlySet<string> Withheld { get; } =
        new HashSet<string>([nameof(NoteAdded), nameof(FollowUpCompleted), nameof(WorkParked), nameof(WorkResumed)], StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IReadOnlySet<string> HiddenFields { get; } = new HashSet<string>(["agent", "plan"], StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override object? Know(ComplaintState state, PersonName person)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(state.Report.Customer.Id, state.Report.Customer.Email) ? state.Report.Customer : null;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<PersonFile> FilesOf(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return
        [
            .. state.Attachments.Select(file => new PersonFile(
                file.Name, file.ContentType, file.Bytes, file.Sha256, $"/api/complaints/{state.Id}/attachments/{file.Id}")),
        ];
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> OverStates { get; } = [nameof(ComplaintStatus.Closed)];

    /// <inheritdoc/>
    protected override bool IsOpen(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase != ComplaintPhase.Ended;
    }

    /// <inheritdoc/>
    protected override ComplaintEvent Erased(ErasureGround ground) => new PersonalDataErased(ground.ToString());

    /// <inheritdoc/>
    protected override IEnumerable<AttachmentOwner> FilesOwners(string id) => [new AttachmentOwner(ComplaintCaseId.Kind, id)];

    /// <inheritdoc/>
    protected override Task RevokeLinksAsync(ComplaintState state, CancellationToken cancellationToken) => links.RevokeAsync(state, cancellationToken);
}
