namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>A key in Cosmos DB.</summary>
/// <param name="Id">The case.</param>
/// <param name="IsErased">Whether it was erased: what the list of erasures looks for.</param>
/// <param name="WrappedBy">Tells the secret that wrapped it from others; empty: there is no key.</param>
/// <param name="Key">The key.</param>
internal sealed record CosmosPersonalKeyDocument(string Id, bool IsErased, string WrappedBy, PersonalKey Key)
{
    public static CosmosPersonalKeyDocument Of(PersonalKey key) => new(key.CaseId, key.IsErased, key.WrappedBy ?? "", key);
}
