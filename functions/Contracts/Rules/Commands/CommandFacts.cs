using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What a decision needs beside state and command; gathered before, so that deciding stays pure.</summary>
/// <param name="By">Who gives the command.</param>
/// <param name="Now">When it is decided.</param>
/// <param name="Number">Number to assign at the first submit.</param>
/// <param name="ContentHash">SHA-256 of the draft's canonical JSON, at submit.</param>
public sealed record CommandFacts(Person By, DateTimeOffset Now, string? Number = null, string? ContentHash = null);
