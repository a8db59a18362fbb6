namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>What is remembered of an id.</summary>
public enum WebhookReceipt
{
    /// <summary>Nothing was: it is kept now.</summary>
    First,

    /// <summary>It came with the same body.</summary>
    SameBody,

    /// <summary>It came with another body; that one stays.</summary>
    OtherBody,
}
