using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Ends messages whose time to live is over.</summary>
internal static class Expiry
{
    /// <summary>Makes the message a dead letter where its entity declares so, and deletes it otherwise.</summary>
    public static void Apply(StoreWrite write, Entity entity, MessageRow message)
    {
        if (entity.DeadLetterOnExpiration)
        {
            DeadLettering.Move(write, entity, message, DeadLetterReason.Expired);
        }
        else
        {
            write.Sql("DELETE FROM message WHERE id = ?1").Bind(1, message.Id).Run();
        }
    }
}
