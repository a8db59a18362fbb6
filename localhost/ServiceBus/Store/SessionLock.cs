namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Proof that a receiver holds a session.</summary>
internal sealed record SessionLock(string SessionId, Guid Token);
