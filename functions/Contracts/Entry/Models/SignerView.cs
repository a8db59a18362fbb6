using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A signer as readers see them.</summary>
/// <param name="Id">Short name inside the contract.</param>
/// <param name="Name">The person who has the signature now.</param>
/// <param name="PartyId">The party signed for.</param>
/// <param name="Order">The group.</param>
/// <param name="Status">Where the signer stands.</param>
/// <param name="InvitedAt">When the newest link was made.</param>
/// <param name="ExpiresAt">When it dies.</param>
/// <param name="Reminders">How many reminders it has had.</param>
/// <param name="ViewedAt">When the page or the document was first opened by it.</param>
/// <param name="SignedAt">When signed.</param>
/// <param name="ConsentHash">SHA-256 of the consent text.</param>
public sealed record SignerView(
    string Id,
    string Name,
    string PartyId,
    int Order,
    SignerStatus Status,
    DateTimeOffset? InvitedAt,
    DateTimeOffset? ExpiresAt,
    int Reminders,
    DateTimeOffset? ViewedAt,
    DateTimeOffset? SignedAt,
    string? ConsentHash);
