using System.Diagnostics.Metrics;
using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims;

/// <summary>Numbers of claims for alerts and dashboards. They hold no personal data.</summary>
public sealed class ClaimMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Claims";

    private readonly Counter<long> refunded;
    private readonly Counter<long> refundsParked;
    private readonly Counter<long> parked;
    private readonly Counter<long> overdue;
    private readonly Counter<long> stuckCases;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes meters.</param>
    public ClaimMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        var meter = meters.Create(Meter);
        refunded = meter.CreateCounter<long>("ecom.refunds.paid", "{minor unit}", "Money paid back for claims, in minor units, by currency.");
        refundsParked = meter.CreateCounter<long>("ecom.refunds.parked", "{refund}", "Refunds that wait for a person.");
        parked = meter.CreateCounter<long>("ecom.claims.effects.parked", "{effect}", "Effects of claims that wait for a person, by kind.");
        overdue = meter.CreateCounter<long>("ecom.claims.tasks.overdue", "{task}", "Tasks of the staff that were not done in time, by kind.");
        stuckCases = meter.CreateCounter<long>("ecom.cases.parked", "{case}", "Steps of cases that stayed broken, by step: they wait for a person, or for the next try.");
    }

    /// <summary>Counts what has just been recorded.</summary>
    /// <param name="events">The events.</param>
    public void Recorded(IEnumerable<ClaimEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events) Count(happened);
    }

    private void Count(ClaimEvent happened)
    {
        switch (happened)
        {
            case EffectDone { Kind: EffectKind.Refund, Amount: { } amount }:
                refunded.Add(amount.MinorUnits, new KeyValuePair<string, object?>("currency", amount.Currency));
                break;
            case EffectParked stuck:
                if (stuck.Kind == EffectKind.Refund) refundsParked.Add(1);
                parked.Add(1, new KeyValuePair<string, object?>("kind", stuck.Kind.ToString()));
                break;
            case WorkParked broken:
                stuckCases.Add(1, new("kind", "claim"), new("step", broken.Step));
                break;
            case TaskOverdue late:
                overdue.Add(1, new KeyValuePair<string, object?>("kind", late.Kind.ToString()));
                break;
        }
    }
}
