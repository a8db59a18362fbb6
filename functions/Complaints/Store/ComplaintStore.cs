using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Store;

/// <summary>Complaints as they are kept.</summary>
/// <param name="kind">Complaints as a kind of case.</param>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public sealed class ComplaintStore(CaseKind<ComplaintState> kind, ICases<ComplaintState> cases, ILedger ledger)
    : CaseEvents<ComplaintState, ComplaintEvent>(kind, cases, ledger)
{
    private const int MostEarlier = 10;

    /// <summary>Complaints that a new one repeats: of the same customer about the same order, the last ones.</summary>
    /// <param name="report">What the new one says.</param>
    /// <param name="exceptId">Id of the new one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> EarlierAsync(ComplaintReport report, string exceptId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (ComplaintCaseKind.OrderParty(report.OrderId) is not { } order) return [];
        var names = NamesOf(report);
        var page = await ListAsync(new CaseQuery { Party = order, PageSize = CaseQuery.MaxPageSize }, cancellationToken);
        return
        [
            .. page.Items.Select(item => item.State)
                .Where(state => state.Id != exceptId && NamesOf(state.Report).Intersect(names, StringComparer.Ordinal).Any())
                .Select(state => state.Id)
                .Take(MostEarlier),
        ];
    }

    // Who comes by the public form has no id there, but an address.
    private static IEnumerable<string> NamesOf(ComplaintReport report) => PersonName.Parties(report.Customer.Id, report.Customer.Email);
}
