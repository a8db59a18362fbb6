using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal holds a contract: nothing of it is deleted, however old it is.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who placed the hold.</param>
/// <param name="Since">When.</param>
public sealed record LegalHold(string Reason, Person By, DateTimeOffset Since);
