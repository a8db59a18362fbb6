using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Something to receive may have appeared.</summary>
/// <param name="Entity">Where.</param>
/// <param name="SessionId">In which session; null where there are none.</param>
internal readonly record struct Wake(Entity Entity, string? SessionId);
