namespace Ecom.Functions.Claims.Store;

/// <summary>Ids of claims in the ledger and of their orchestrations.</summary>
public static class ClaimCaseId
{
    /// <summary>The kind of case.</summary>
    public const string Kind = "claim";

    /// <summary>The id in the ledger.</summary>
    /// <param name="id">Id of the claim.</param>
    public static string Of(string id) => $"{Kind}-{id}";
}
