using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A contract in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Revision">The last frozen revision.</param>
/// <param name="Stage">The open stage of review.</param>
/// <param name="Parties">Names of the parties.</param>
/// <param name="CreatedBy">Who created it.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="NextDeadline">When time next acts.</param>
/// <param name="Parked">Why it waits for a person, when it does.</param>
public sealed record ContractSummary(
    string Id,
    string? Number,
    ContractKind Kind,
    string Title,
    ContractStatus Status,
    int Revision,
    ReviewStage? Stage,
    IReadOnlyList<string> Parties,
    PersonView CreatedBy,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? NextDeadline,
    string? Parked)
{
    /// <summary>The summary of a contract.</summary>
    /// <param name="state">The contract.</param>
    public static ContractSummary Of(ContractState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new ContractSummary(
            state.Id,
            state.Number,
            state.Content.Kind,
            state.Content.Title,
            state.Status,
            state.Revision,
            state.Review?.Open?.Stage,
            [.. state.Content.Parties.Select(party => party.Name)],
            PersonView.Of(state.CreatedBy),
            state.UpdatedAt,
            ContractDeadlines.Next(state),
            state.Parked?.Step);
    }
}
