namespace Ecom.Functions.Contracts.Rules;

/// <summary>Where a signer stands.</summary>
public enum SignerStatus
{
    /// <summary>Not yet the signer's turn.</summary>
    Waiting,

    /// <summary>Has a link that works.</summary>
    Invited,

    /// <summary>The link died unused.</summary>
    Expired,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Declined.</summary>
    Declined,
}
