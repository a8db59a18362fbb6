namespace Ecom.Functions.Orders.Rules;

/// <summary>Why nothing more is expected of an order.</summary>
public enum OrderEnding
{
    /// <summary>All that was shipped came, or went back, long enough ago.</summary>
    Delivered,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>Nothing was heard of it for too long.</summary>
    Silence,
}
