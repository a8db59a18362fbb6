namespace Ecom.Functions.Tests.Claims;

/// <summary>What goes wrong at a call of a partner.</summary>
internal enum PartnerFault
{
    None,

    /// <summary>It does nothing and does not answer.</summary>
    Before,

    /// <summary>It does what it is asked for, and does not answer.</summary>
    After,

    /// <summary>It refuses.</summary>
    Refused,
}
