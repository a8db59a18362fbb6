namespace Ecom.Functions.Platform.Cases;

/// <summary>A case that waits for an instant.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="NextAt">When time next acts on it.</param>
public sealed record CaseWait(string CaseId, DateTimeOffset NextAt);
