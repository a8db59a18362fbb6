namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>Where a refund stands.</summary>
public enum RefundStanding
{
    /// <summary>The amount is set aside; the service was asked or will be.</summary>
    Reserved,

    /// <summary>Paid.</summary>
    Paid,

    /// <summary>The service refused.</summary>
    Released,
}
