namespace Ecom.Functions.Claims.Rules;

/// <summary>How a claim came in.</summary>
public enum ClaimChannel
{
    /// <summary>Live chat.</summary>
    Chat,

    /// <summary>By phone.</summary>
    Phone,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>The public form.</summary>
    WebForm,

    /// <summary>The app.</summary>
    App,

    /// <summary>Social media.</summary>
    Social,

    /// <summary>The storefront.</summary>
    Storefront,

    /// <summary>A message of another system.</summary>
    ServiceBus,

    /// <summary>The platform itself, which saw that a parcel is lost.</summary>
    LossDetection,
}
