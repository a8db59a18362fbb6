using Ecom.Functions.Orders.Flow;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
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
    /// <summary>How late a deadline may act: an orchestration that is just at it is not late.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>Looks and repairs.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    [Function(nameof(SweepOrders))]
    public async Task RunAsync(
        [TimerTrigger("0 20 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var late = time.GetUtcNow() - Grace;
        CaseQuery query = new() { DueBefore = late, Order = CaseOrder.Number, PageSize = CaseQuery.MaxPageSize };
        do
        {
            var page = await orders.ListAsync(query, cancellationToken);
            foreach (var item in page.Items) await RepairAsync(client, item.State.Id, late, cancellationToken);
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
    }

    private async Task RepairAsync(DurableTaskClient client, string id, DateTimeOffset late, CancellationToken cancellationToken)
    {
        var caseId = OrderCaseId.Of(id);
        var instance = await client.GetInstanceAsync(caseId, getInputsAndOutputs: true, cancellationToken);
        // It may have acted since it was listed.
        if (await orders.FindAsync(id, cancellationToken) is not { } state || rules.Deadlines.Next(state) is not { } next || next > late) return;
        if (instance is null || instance.IsCompleted)
        {
            LogDead(id, instance?.RuntimeStatus.ToString() ?? "gone", instance?.FailureDetails?.ErrorType ?? "-");
            _ = await LifecycleRevival.ReviveAsync(client, nameof(OrderTracking), caseId, id, instance, cancellationToken);
            return;
        }

        LogLate(id, next);
        // The same deadline wakes it once, however often it is found late.
        var commandId = $"sweep-{next.UtcTicks}";
        await client.RaiseEventAsync(
            caseId,
            nameof(CommandEnvelope),
            new CommandEnvelope(commandId, seal.Seal(caseId, commandId, new PersonCommand<OrderCommand>(Person.System, new TimePassed()))),
            cancellationToken);
    }

    [LoggerMessage(2410, LogLevel.Error, "The orchestration of order {Order} was {Status} ({Fault}) though the order lives; it is started again")]
    private partial void LogDead(string order, string status, string fault);

    [LoggerMessage(2411, LogLevel.Error, "Order {Order} should have been acted on at {Due}; its orchestration is woken")]
    private partial void LogLate(string order, DateTimeOffset due);
}
