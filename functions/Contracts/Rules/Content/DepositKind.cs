namespace Ecom.Functions.Contracts.Rules;

/// <summary>What a deposit legally is.</summary>
public enum DepositKind
{
    /// <summary>定金: earnest money with the effect of Civil Code 587 (forfeited or returned twofold).</summary>
    EarnestMoney,

    /// <summary>保证金: security that is returned when nothing is owed.</summary>
    SecurityDeposit,

    /// <summary>订金 or 预付款: paid in advance, without security effect.</summary>
    Prepayment,
}
