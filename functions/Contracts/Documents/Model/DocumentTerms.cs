namespace Ecom.Functions.Contracts.Documents;

/// <summary>The typed terms of a contract; what is not set does not appear.</summary>
public sealed record DocumentTerms
{
    /// <summary>The contract's value.</summary>
    public DocumentMoney? Value { get; init; }

    /// <summary>Payment: when and how.</summary>
    public string? Payment { get; init; }

    /// <summary>The deposit's amount.</summary>
    public DocumentMoney? Deposit { get; init; }

    /// <summary>What the deposit is (定金, 保证金, 押金) and when it is returned.</summary>
    public string? DepositTerms { get; init; }

    /// <summary>Liability for breach.</summary>
    public string? BreachLiability { get; init; }

    /// <summary>An agreed penalty.</summary>
    public DocumentMoney? Penalty { get; init; }

    /// <summary>First day of the contract.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the contract.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>How disputes are resolved.</summary>
    public DocumentDisputeResolution? DisputeResolution { get; init; }

    /// <summary>The arbitration commission or the court, in words.</summary>
    public string? DisputeForum { get; init; }

    /// <summary>Who bears which cost.</summary>
    public string? CostBearing { get; init; }

    /// <summary>Further terms, in order, after the typed ones.</summary>
    public IReadOnlyList<DocumentTerm> Others { get; init; } = [];
}
