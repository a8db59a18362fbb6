namespace Ecom.Functions.Platform.Webhooks;

/// <summary>What the signature of a webhook says.</summary>
public enum WebhookVerdict
{
    /// <summary>A holder of a key signed it, and just now.</summary>
    Genuine,

    /// <summary>It is older than is tolerated.</summary>
    Stale,

    /// <summary>It comes from further in the future than is tolerated.</summary>
    Future,

    /// <summary>No key made any of its signatures.</summary>
    Mismatch,
}
