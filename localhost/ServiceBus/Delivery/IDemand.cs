namespace Ecom.LocalHost.ServiceBus.Delivery;

/// <summary>Someone who wants messages, or a session, of an entity.</summary>
internal interface IDemand
{
    /// <summary>The one session that it wants messages of; null when it takes any.</summary>
    string? SessionId { get; }

    /// <summary>Takes what it can use. Called for one demand of an entity at a time; must not throw.</summary>
    Task<DemandOutcome> ServeAsync();
}
