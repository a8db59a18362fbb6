using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Store;

/// <summary>The case id of a contract, which is also its orchestration's instance id: <c>contract-{id}</c>.</summary>
public static class ContractCaseId
{
    /// <summary>The kind of case.</summary>
    public const string Kind = "contract";

    /// <summary>The case id.</summary>
    /// <param name="contractId">The contract's id.</param>
    public static string Of(string contractId) => CaseId.Of(Kind, contractId);
}
