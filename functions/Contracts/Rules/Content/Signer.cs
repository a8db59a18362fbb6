namespace Ecom.Functions.Contracts.Rules;

/// <summary>A person who signs for a party.</summary>
/// <param name="Id">Short name inside the contract.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Email">Where the one-time link goes.</param>
/// <param name="PartyId">The party that the person signs for.</param>
/// <param name="Order">The group: lower numbers sign first, equal numbers in parallel. From 1.</param>
/// <param name="Title">Function, such as 法定代表人.</param>
/// <param name="Language">Language of messages and pages: <c>zh</c> or <c>en</c>.</param>
public sealed record Signer(string Id, string Name, string Email, string PartyId, int Order, string Language = "zh", string? Title = null);
