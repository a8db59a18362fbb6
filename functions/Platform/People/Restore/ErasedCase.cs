namespace Ecom.Functions.Platform.People.Restore;

/// <summary>A case whose personal data was erased.</summary>
/// <param name="Case">Its id in the ledger, such as <c>complaint-7f3c1a</c>.</param>
/// <param name="ErasedAt">When.</param>
public sealed record ErasedCase(string Case, DateTimeOffset ErasedAt);
