using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.Testing.Tests.Shop;

/// <summary>The desk of a later release, whose author forgot that processes of the earlier one still run: it reminds first and waits then.</summary>
public sealed class HastyDesk
{
    [Function(nameof(Desk.Handle))]
    public static async Task<string> Handle([OrchestrationTrigger] TaskOrchestrationContext context, Ticket ticket)
    {
        for (var day = 1; day <= 3; day++)
        {
            await context.CallActivityAsync(nameof(Desk.RemindAsync), $"{ticket.Id}/{day}");
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
        }

        return "closed";
    }
}
