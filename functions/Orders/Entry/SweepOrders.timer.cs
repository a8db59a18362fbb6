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
/// <param name="metrics">Counts differences.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told.</param>
public sealed partial class SweepOrders(OrderStore orders, OrderRules rules, CommandSeal seal, SweepMetrics metrics, TimeProvider time, ILogger<SweepOrders> logger)
{
    private readonly LifecycleWatch<OrderState, OrderCommand> watch = new(
        nameof(OrderTracking),
        OrderCaseId.Kind,
        async (id, token) => await orders.FindAsync(id, token) is { } order && rules.Deadlines.Next(order) is not null ? order : null,
        rules.Deadlines.Next,
        new TimePassed(),
        seal,
        metrics);

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
        // In the order of the index that finds them: in another one, every page sorts all that are late.
        CaseQuery late = new() { DueBefore = now - LifecycleWatch<OrderState, OrderCommand>.Grace, Order = CaseOrder.DueFirst };
        var seen = await new CaseSweep(OrderCaseId.Kind, metrics).LookAsync(
            CasePages.AllAsync(late, orders.ListAsync, cancellationToken),
            order => IsInOrderAsync(client, order, now, cancellationToken),
            (fault, order) => LogNotCompared(fault, order.Id),
            cancellationToken);
        seen.ThrowIfAnyFailed();
    }

    private async Task<bool> IsInOrderAsync(DurableTaskClient client, OrderState order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var difference = await watch.RepairAsync(client, order, now, cancellationToken);
        if (difference == LifecycleDifference.None) return true;
        LogDifference(order.Id, difference);
        return false;
    }

    [LoggerMessage(2410, LogLevel.Error, "The orchestration of order {Order} was {Difference} though the order lives; it is repaired")]
    private partial void LogDifference(string order, LifecycleDifference difference);

    [LoggerMessage(2411, LogLevel.Error, "Order {Order} could not be compared with its orchestration")]
    private partial void LogNotCompared(Exception fault, string order);
}
