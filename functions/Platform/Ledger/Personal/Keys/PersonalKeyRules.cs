namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>What may become of a key. Pure; both stores keep to it.</summary>
internal static class PersonalKeyRules
{
    /// <summary>The first key of a case stands; an erased one is never followed by another.</summary>
    public static PersonalKey Add(string caseId, PersonalKey? standing, byte[] wrapped, string by) => standing switch
    {
        null => new PersonalKey(caseId, wrapped, by),
        { IsErased: true } or { Wrapped: not null } => standing,
        _ => standing with { Wrapped = wrapped, WrappedBy = by },
    };

    /// <summary>The same key under another secret; not if it was erased meanwhile.</summary>
    public static PersonalKey Rewrap(PersonalKey standing, byte[] wrapped, string by) =>
        standing is { IsErased: false, Wrapped: not null } ? standing with { Wrapped = wrapped, WrappedBy = by } : standing;

    /// <summary>Erased once and for all, unless it is held.</summary>
    public static PersonalKey Erase(string caseId, PersonalKey? standing, DateTimeOffset now) => standing switch
    {
        null => new PersonalKey(caseId, null, ErasedAt: now),
        { IsErased: true } or { Hold: not null } => standing,
        _ => standing with { Wrapped = null, WrappedBy = null, ErasedAt = now },
    };

    /// <summary>Held, unless it is erased; a second hold changes nothing.</summary>
    public static PersonalKey Hold(string caseId, PersonalKey? standing, KeyHold hold) => standing switch
    {
        null => new PersonalKey(caseId, null, Hold: hold),
        { IsErased: true } or { Hold: not null } => standing,
        _ => standing with { Hold = hold },
    };

    /// <summary>Held no more.</summary>
    public static PersonalKey Release(string caseId, PersonalKey? standing) =>
        standing is null ? new PersonalKey(caseId, null) : standing with { Hold = null };
}
