namespace Ecom.Functions.Contracts.Rules;

/// <summary>What operations confirms before it approves.</summary>
/// <param name="PaymentTerms">Payment terms are right.</param>
/// <param name="Deposit">The deposit, or that there is none, is right.</param>
/// <param name="BreachLiability">Liability for breach is right.</param>
/// <param name="PlatformPolicy">The platform's policy is kept.</param>
public sealed record ReviewChecklist(
    bool PaymentTerms = false,
    bool Deposit = false,
    bool BreachLiability = false,
    bool PlatformPolicy = false)
{
    /// <summary>The items that are not confirmed, by their JSON names.</summary>
    public IReadOnlyList<string> Missing()
    {
        List<string> missing = [];
        if (!PaymentTerms) missing.Add("paymentTerms");
        if (!Deposit) missing.Add("deposit");
        if (!BreachLiability) missing.Add("breachLiability");
        if (!PlatformPolicy) missing.Add("platformPolicy");
        return missing;
    }
}
