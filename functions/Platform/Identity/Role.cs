namespace Ecom.Functions.Platform.Identity;

/// <summary>What a caller may be; on the wire in lower case.</summary>
public enum Role
{
    /// <summary>Drafts, reviews and signs off contracts.</summary>
    Legal,

    /// <summary>Reviews contracts against the platform's policies.</summary>
    Operations,

    /// <summary>Decides on special deals and the last escalations.</summary>
    Management,

    /// <summary>Reviews special deals.</summary>
    Partner,

    /// <summary>Customer service.</summary>
    Agent,

    /// <summary>Leads a team of agents.</summary>
    Lead,

    /// <summary>Heads customer service.</summary>
    Head,

    /// <summary>Carriers, tracking, pickup.</summary>
    Logistics,

    /// <summary>Pays and reviews cost.</summary>
    Finance,

    /// <summary>Inspects cases and trains.</summary>
    Quality,

    /// <summary>A merchant of the platform.</summary>
    Merchant,

    /// <summary>A customer of the platform.</summary>
    Customer,

    /// <summary>Runs the system.</summary>
    Admin,
}
