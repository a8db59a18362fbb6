namespace Ecom.Functions.Contracts.Rules;

/// <summary>What a contract is about; decides the prefix of its number.</summary>
public enum ContractKind
{
    /// <summary>Cooperation between the platform and a merchant (MC).</summary>
    MerchantCooperation,

    /// <summary>A transaction with a consumer (CT).</summary>
    ConsumerTransaction,

    /// <summary>An agreement on after-sales service (AS).</summary>
    AfterSalesService,
}
