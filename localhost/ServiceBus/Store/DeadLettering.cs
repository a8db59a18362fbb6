using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Messages;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Moves messages to the dead letters of their entity.</summary>
internal static class DeadLettering
{
    public static void Move(
        StoreWrite write,
        Entity entity,
        MessageRow message,
        DeadLetterReason reason,
        IEnumerable<KeyValuePair<string, object>>? properties = null)
    {
        var target = entity.DeadLetters
            ?? throw new InvalidOperationException($"Messages of '{entity.Path}' cannot be dead-lettered.");
        var content = MessageCodec.Decode(message.Properties, message.Body);
        content.Merge(properties);
        Set(content, MessageContent.DeadLetterReason, reason.Reason);
        Set(content, MessageContent.DeadLetterErrorDescription, reason.Description);
        write.Sql(
            """
            UPDATE message SET entity = ?2, state = 0, session = NULL, lock_token = NULL, locked_until = NULL, expires_at = NULL,
              delivery_count = ?3, properties = ?4 WHERE id = ?1
            """)
            .Bind(1, message.Id).Bind(2, target.Id).Bind(3, message.DeliveryCount).Bind(4, MessageCodec.Encode(content)).Run();
        write.Ready(target, sessionId: null);
    }

    private static void Set(MessageContent content, string property, string? value)
    {
        if (value is not null)
        {
            content.Properties[property] = value;
        }
    }
}
