using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Store;

/// <summary>What complaints hold of people.</summary>
/// <param name="kind">Complaints as a kind of case.</param>
/// <param name="complaints">The complaints.</param>
public sealed class ComplaintPeople(CaseKind<ComplaintState> kind, ComplaintStore complaints)
    : PersonRecords<ComplaintState, ComplaintEvent>(kind, complaints)
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
}
