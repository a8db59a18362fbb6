namespace Ecom.LocalHost.ServiceBus.Delivery;

/// <summary>How serving a demand ended.</summary>
internal enum DemandOutcome
{
    /// <summary>It wants nothing more, ever.</summary>
    Ended,

    /// <summary>It has as much as it can use now and asks again by itself.</summary>
    Full,

    /// <summary>It wants more, and there is nothing more.</summary>
    Drained,
}
