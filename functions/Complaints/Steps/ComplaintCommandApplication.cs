using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Steps;

/// <summary>Decides commands on complaints.</summary>
/// <param name="complaints">The complaints.</param>
/// <param name="rules">The rules.</param>
/// <param name="numbers">Gives numbers.</param>
/// <param name="metrics">Counts breaches.</param>
/// <param name="seal">Opens commands.</param>
public sealed class ComplaintCommandApplication(ComplaintStore complaints, ComplaintRules rules, ICaseNumbers numbers, CommandSeal seal, ComplaintMetrics metrics)
    : CommandApplication<ComplaintState, ComplaintCommand, ComplaintEvent>(complaints, seal)
{
    private const string NumberSeries = "CP";

    /// <inheritdoc/>
    protected override async Task<Decision<ComplaintEvent>> DecideAsync(
        string id, ComplaintState? state, ComplaintCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ComplaintFacts facts = new(by, now);
        if (state is null && command is OpenComplaint open && rules.Decide(id, null, command, facts) is Decision<ComplaintEvent>.Accepted)
        {
            facts = facts with
            {
                Number = await numbers.TakeAsync(ComplaintCaseId.Of(id), NumberSeries, ComplaintLaw.DayOf(now).Year, cancellationToken),
                Earlier = await complaints.EarlierAsync(open.Report, id, cancellationToken),
            };
        }

        return rules.Decide(id, state, command, facts);
    }

    /// <inheritdoc/>
    protected override ComplaintEvent Refused(string command, RuleRefusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new CommandRefused(command, refusal.Code, refusal.Detail);
    }

    /// <inheritdoc/>
    protected override void Appended(IReadOnlyList<ComplaintEvent> events) => metrics.Recorded(events);
}
