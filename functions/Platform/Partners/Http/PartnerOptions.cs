namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>The partners; configuration section <c>Partners</c>.</summary>
public sealed class PartnerOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Partners";

    /// <summary>The payment service.</summary>
    public PartnerSettings Payments { get; set; } = new();

    /// <summary>The storefront.</summary>
    public PartnerSettings Shop { get; set; } = new();

    /// <summary>The carriers, by their names in this application.</summary>
    public Dictionary<string, PartnerSettings> Carriers { get; } = new(StringComparer.Ordinal);

    /// <summary>How they are called.</summary>
    public PartnerCallSettings Calls { get; set; } = new();
}
