namespace Ecom.Functions.Contracts.Rules;

/// <summary>What follows from a contract's kind.</summary>
public static class ContractKindExtensions
{
    /// <summary>The series of the kind's numbers: MC, CT or AS.</summary>
    /// <param name="kind">The kind.</param>
    public static string NumberSeries(this ContractKind kind) => kind switch
    {
        ContractKind.MerchantCooperation => "MC",
        ContractKind.ConsumerTransaction => "CT",
        ContractKind.AfterSalesService => "AS",
    };
}
