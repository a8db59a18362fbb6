using Azure.Messaging.ServiceBus;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Testing.Tests.Shop;

/// <summary>A small application with every kind of work: a request starts a process that waits three days, sends a message, and a timer counts.</summary>
public sealed class Desk(Journal journal, TimeProvider time, IConfiguration settings)
{
    [Function("Open")]
    public async Task<IActionResult> OpenAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "tickets/{id}")] HttpRequest request, string id, [DurableClient] DurableTaskClient client)
    {
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(Handle), new Ticket(id), new StartOrchestrationOptions(id));
        journal.Add($"{time.GetUtcNow():dd HH:mm} opened {id}");
        return new AcceptedResult();
    }

    [Function(nameof(Handle))]
    public static async Task<string> Handle([OrchestrationTrigger] TaskOrchestrationContext context, Ticket ticket)
    {
        for (var day = 1; day <= 3; day++)
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            await context.CallActivityAsync(nameof(RemindAsync), $"{ticket.Id}/{day}");
        }

        return "closed";
    }

    [Function(nameof(RemindAsync))]
    public async Task RemindAsync([ActivityTrigger] string reminder)
    {
        await using var client = new ServiceBusClient(settings["AzureWebJobsServiceBus"]);
        await using var sender = client.CreateSender("reminders");
        await sender.SendMessageAsync(new ServiceBusMessage(reminder) { MessageId = reminder });
    }

    [Function("Post")]
    public void Post([ServiceBusTrigger("reminders")] string reminder) => journal.Add($"{time.GetUtcNow():dd HH:mm} posted {reminder}");

    [Function("Count")]
    public void Count([TimerTrigger("0 0 12 * * *")] TimerInfo timer) => journal.Add($"{time.GetUtcNow():dd HH:mm} counted");
}
