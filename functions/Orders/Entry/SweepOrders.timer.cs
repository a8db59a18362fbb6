using Ecom.Functions.Orders.Flow;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Sees every hour that no parcel is forgotten: an order whose deadline passed and that did not act gets its orchestration back, or is woken.</summary>
/// <remarks>Only orders that are late are looked at, so that waiting ones cost nothing. Each of them is a fault that a person should look at.</remarks>
/// <param name="orders">The orders.</param>
/// <param name="rules">Says when time acts.</param>
/// <param name="seal">Seals the command that wakes an orchestration.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told.</param>
public sealed partial class SweepOrders(OrderStore orders, OrderRules rules, CommandSeal seal, TimeProvider time, ILogger<SweepOrders> logger)
{
    private readonly LifecycleWatch<OrderState, OrderCommand> watch = new(
        nameof(OrderTracking),
        OrderCaseId.Of,
        async (id, token) => await orders.FindAsync(id, token) is { } order && rules.Deadlines.Next(order) is not null ? order : null,
        rules.Deadlines.Next,
        new TimePassed(),
        seal);

    /// <summary>Looks and repairs.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    /// <exception cref="InvalidOperationException">Some could not be compared; all others were.</exception>
    [Function(nameof(SweepOrders))]
    public async Task RunAsync(
        [TimerTrigger("0 20 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var now = time.GetUtcNow();
        var failed = 0;
        // In the order of the index that finds them: in another one, every page sorts all that are late.
        CaseQuery query = new() { DueBefore = now - LifecycleWatch<OrderState, OrderCommand>.Grace, Order = CaseOrder.DueFirst, PageSize = CaseQuery.MaxPageSize };
        do
        {
            var page = await orders.ListAsync(query, cancellationToken);
            foreach (var item in page.Items)
            {
                try
                {
                    var difference = await watch.RepairAsync(client, item.State, now, cancellationToken);
                    if (difference != LifecycleDifference.None) LogDifference(item.State.Id, difference);
                }
                catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
                {
                    // One that cannot be read must not hide the others.
                    failed++;
                    LogNotCompared(fault, item.State.Id);
                }
            }

            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        if (failed > 0) throw new InvalidOperationException($"{failed} orders could not be compared with their orchestrations; the others were.");
    }

    [LoggerMessage(2410, LogLevel.Error, "The orchestration of order {Order} was {Difference} though the order lives; it is repaired")]
    private partial void LogDifference(string order, LifecycleDifference difference);

    [LoggerMessage(2411, LogLevel.Error, "Order {Order} could not be compared with its orchestration")]
    private partial void LogNotCompared(Exception fault, string order);
}
