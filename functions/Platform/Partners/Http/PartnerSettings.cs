namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Where a partner's service is, and the key to it.</summary>
/// <remarks>A class and no record, so that nothing prints the key.</remarks>
public sealed class PartnerSettings
{
    /// <summary>The address that its paths begin with; empty: the partner is not configured.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>The key that goes with every call, from a key vault.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Whether there is such a partner.</summary>
    public bool IsConfigured => BaseUrl.Length > 0;
}
