namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signer during signing.</summary>
public sealed record SignerState
{
    /// <summary>Short name inside the contract.</summary>
    public required string Id { get; init; }

    /// <summary>The person who has the signature now.</summary>
    public required string Name { get; init; }

    /// <summary>Where the person's link goes.</summary>
    public required string Email { get; init; }

    /// <summary>The party signed for.</summary>
    public required string PartyId { get; init; }

    /// <summary>The group.</summary>
    public int Order { get; init; }

    /// <summary>Language of messages and pages.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Where the signer stands.</summary>
    public SignerStatus Status { get; init; }

    /// <summary>Number of the newest link; 0 before the first.</summary>
    public int Issue { get; init; }

    /// <summary>When the newest link was made.</summary>
    public DateTimeOffset? InvitedAt { get; init; }

    /// <summary>When the link dies.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the next reminder follows.</summary>
    public DateTimeOffset? RemindAt { get; init; }

    /// <summary>After expiry: when the contract is voided.</summary>
    public DateTimeOffset? VoidAt { get; init; }

    /// <summary>How many reminders the link has had.</summary>
    public int Reminders { get; init; }

    /// <summary>How many times the signature was handed on.</summary>
    public int Delegations { get; init; }

    /// <summary>When the page or the document was first opened by the newest link.</summary>
    public DateTimeOffset? ViewedAt { get; init; }

    /// <summary>When signed.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>The signature, once given.</summary>
    public SignatureGiven? Signature { get; init; }

    /// <summary>When time next acts on the signer.</summary>
    public DateTimeOffset? NextAt => Status switch
    {
        SignerStatus.Invited => RemindAt < ExpiresAt ? RemindAt : ExpiresAt,
        SignerStatus.Expired => VoidAt,
        SignerStatus.Waiting or SignerStatus.Signed or SignerStatus.Declined => null,
    };
}
