using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Tests.ServiceBus;

/// <summary>Service Bus functions of every shape.</summary>
public sealed class Messages(Seen seen)
{
    [Function("Record")]
    public void Record([ServiceBusTrigger("records", Connection = "Bus")] Notice notice, string messageId, int deliveryCount) =>
        seen.Add($"{notice.Text} {messageId} {deliveryCount}");

    [Function("Text")]
    public async Task TextAsync([ServiceBusTrigger("%Topic%", "readers", Connection = "Bus")] string text)
    {
        await Task.Yield();
        seen.Add(text);
    }

    [Function("Batch")]
    public void Batch([ServiceBusTrigger("batches", IsBatched = true, Connection = "Bus")] ServiceBusReceivedMessage[] messages) =>
        seen.Add(string.Join('+', messages.Select(static message => message.Body.ToString())));

    [Function("Failing")]
    public void Failing([ServiceBusTrigger("failing", Connection = "Bus")] string text)
    {
        seen.Add(text);
        throw new InvalidOperationException("never works");
    }

    [Function("Settling")]
    public Task SettlingAsync(
        [ServiceBusTrigger("settling", AutoCompleteMessages = false, Connection = "Bus")] ServiceBusReceivedMessage message, ServiceBusMessageActions actions) =>
        message.Body.ToString() == "good"
            ? actions.CompleteMessageAsync(message)
            : actions.DeadLetterMessageAsync(message, deadLetterReason: "Bad", deadLetterErrorDescription: "not good");

    [Function("Session")]
    public async Task SessionAsync(
        [ServiceBusTrigger("sessions", IsSessionsEnabled = true, Connection = "Bus")] string text, string sessionId, ServiceBusSessionMessageActions session)
    {
        var before = (await session.GetSessionStateAsync())?.ToString() ?? "";
        await session.SetSessionStateAsync(BinaryData.FromString(before + text));
        seen.Add($"{sessionId}:{before}{text}");
    }
}
