using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Store;

/// <summary>What claims hold of people.</summary>
/// <param name="kind">Claims as a kind of case.</param>
/// <param name="claims">The claims.</param>
public sealed class ClaimPeople(CaseKind<ClaimState> kind, ClaimStore claims) : PersonRecords<ClaimState, ClaimEvent>(kind, claims)
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
}
