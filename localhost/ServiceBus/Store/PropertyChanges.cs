using Ecom.LocalHost.ServiceBus.Messages;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Application properties that a receiver changes when it settles.</summary>
internal static class PropertyChanges
{
    public static void Apply(StoreWrite write, MessageRow message, IEnumerable<KeyValuePair<string, object>>? properties)
    {
        if (properties is null)
        {
            return;
        }

        var content = MessageCodec.Decode(message.Properties, message.Body);
        content.Merge(properties);
        write.Sql("UPDATE message SET properties = ?2 WHERE id = ?1")
            .Bind(1, message.Id).Bind(2, MessageCodec.Encode(content)).Run();
    }
}
