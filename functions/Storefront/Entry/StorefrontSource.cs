namespace Ecom.Functions.Storefront.Entry;

/// <summary>The names under which the storefront's webhooks come.</summary>
internal static class StorefrontSource
{
    /// <summary>Its name in <c>Webhooks:Sources</c>, where its keys are.</summary>
    public const string Name = "storefront";

    /// <summary>Where its webhooks wait.</summary>
    public const string Queue = "storefront-webhooks";
}
