using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Store;

/// <summary>Complaints as a kind of case.</summary>
/// <param name="evolution">State from events.</param>
public sealed class ComplaintCaseKind(ComplaintEvolution evolution) : CaseKind<ComplaintState>
{
    /// <inheritdoc/>
    public override string Name => ComplaintCaseId.Kind;

    /// <inheritdoc/>
    public override int Version => 5;

    /// <inheritdoc/>
    public override IReadOnlyList<string> OpenStates { get; } =
        [.. Enum.GetValues<ComplaintStatus>().Where(status => status != ComplaintStatus.Closed).Select(status => status.ToString())];

    /// <inheritdoc/>
    public override ComplaintState Evolve(ComplaintState? state, LedgerEntry entry) =>
        evolution.Evolve(state, EventJson.ToEvent<ComplaintEvent>(entry));

    /// <inheritdoc/>
    public override CaseIndex Index(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new CaseIndex(
            state.Number,
            state.Report.Subject,
            state.ErasedAt is null ? state.Status.ToString() : ErasedData.State,
            state.Owner?.Id,
            [
                .. PersonName.Parties(state.Report.Customer.Id, state.Report.Customer.Email),
                .. new[] { OrderParty(state.Report.OrderId) }.OfType<string>(),
            ])
        {
            DueAt = ComplaintDeadlines.Due(state),
            Queue = state.Queue,
            NextAt = ComplaintDeadlines.Next(state),
        };
    }

    /// <summary>The name under which lists find an order's complaints; customers' names are those of <see cref="PersonName"/>.</summary>
    /// <param name="orderId">The order.</param>
    public static string? OrderParty(string? orderId) => orderId is null ? null : $"order:{orderId}";
}
