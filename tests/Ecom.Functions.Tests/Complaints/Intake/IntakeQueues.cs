using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The queues by which complaints come in, and what became of their messages.</summary>
internal static class IntakeQueues
{
    public static ComplaintReported Reported(string externalId, string channel = "social") => new(
        ComplaintReported.CurrentVersion,
        channel,
        externalId,
        new ReportedCustomer("Gao", "customer-3", "gao@example.com", Tier: "silver", Language: "en"),
        "Nobody answers",
        "I wrote three times.",
        "serviceAttitude",
        "high",
        OrderId: "order-5");

    public static Task SendAsync(ContractHost host, ComplaintReported message, string messageId) =>
        SendAsync(host, JsonSerializer.Serialize(message, EcomJson.Options), messageId);

    public static Task SendAsync(ContractHost host, string body, string messageId) =>
        host.Services.GetRequiredService<BusSenders>().To(ComplaintReported.Queue).SendMessageAsync(new ServiceBusMessage(body) { MessageId = messageId });

    public static async Task<IReadOnlyList<ServiceBusReceivedMessage>> DeadAsync(ContractHost host, string queue) =>
        await PeekAsync(host, queue, SubQueue.DeadLetter);

    public static async Task<IReadOnlyList<ServiceBusReceivedMessage>> WaitingAsync(ContractHost host, string queue) =>
        await PeekAsync(host, queue, SubQueue.None);

    /// <summary>All complaints that there are.</summary>
    public static async Task<IReadOnlyList<ComplaintState>> ComplaintsAsync(ContractHost host)
    {
        await host.SettleAsync();
        var page = await host.Services.GetRequiredService<ComplaintStore>().ListAsync(new CaseQuery { PageSize = CaseQuery.MaxPageSize });
        return [.. page.Items.Select(item => item.State)];
    }

    private static async Task<IReadOnlyList<ServiceBusReceivedMessage>> PeekAsync(ContractHost host, string queue, SubQueue part)
    {
        await host.SettleAsync();
        await using var receiver = ServiceBusConnection.Client(host.Services)
            .CreateReceiver(queue, new ServiceBusReceiverOptions { SubQueue = part });
        return await receiver.PeekMessagesAsync(100);
    }
}
