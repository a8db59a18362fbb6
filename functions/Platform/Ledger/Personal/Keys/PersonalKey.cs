namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>The key of a case's personal data as it is kept. The record stays when the key goes: it says that it was erased.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Wrapped">The key, wrapped by the application's secret; null while there is none, and once it is erased.</param>
/// <param name="WrappedBy">Tells the secret that wrapped it from others; null while there is none.</param>
/// <param name="ErasedAt">When it was erased; null: it was not.</param>
/// <param name="Hold">Why it must not be erased; null: it may.</param>
public sealed record PersonalKey(string CaseId, byte[]? Wrapped, string? WrappedBy = null, DateTimeOffset? ErasedAt = null, KeyHold? Hold = null)
{
    /// <summary>Whether it was erased.</summary>
    public bool IsErased => ErasedAt is not null;
}
