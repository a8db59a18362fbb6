using Ecom.LocalHost.ServiceBus.Messages;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>A message as it goes in: checked, complete and encoded.</summary>
/// <param name="Content">What the sender wrote, with a message id.</param>
/// <param name="Properties">The content but the body, encoded.</param>
/// <param name="Body">The body.</param>
/// <param name="ScheduledAt">When it becomes available, in UTC ticks; null for at once.</param>
internal sealed record OutgoingMessage(MessageContent Content, byte[] Properties, byte[] Body, long? ScheduledAt)
{
    public int Size => Properties.Length + Body.Length;
}
