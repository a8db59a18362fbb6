namespace Ecom.Functions.Contracts.Documents;

/// <summary>What a contract is about, as its title page names it.</summary>
public enum ContractDocumentKind
{
    /// <summary>商家合作: a merchant sells on the platform.</summary>
    MerchantCooperation,

    /// <summary>消费交易: a consumer buys.</summary>
    ConsumerTransaction,

    /// <summary>售后服务: what happens after a sale.</summary>
    AfterSalesService,
}
