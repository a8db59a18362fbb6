namespace Ecom.Functions.Complaints.Rules;

/// <summary>How a complaint came in.</summary>
public enum ComplaintChannel
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

    /// <summary>A webhook of the storefront.</summary>
    Storefront,

    /// <summary>A message of another system.</summary>
    ServiceBus,

    /// <summary>A parcel was found delayed.</summary>
    DelayDetection,
}
