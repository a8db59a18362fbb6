using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>One way to compensate a claim.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Refund">What is paid; null where goods are sent.</param>
public sealed record PlanOption(CompensationKind Kind, Money? Refund)
{
    /// <summary>Whether what is damaged comes back first.</summary>
    public bool NeedsReturn => Kind is CompensationKind.ReturnAndRefund or CompensationKind.Exchange;

    /// <summary>Whether goods are sent again.</summary>
    public bool SendsGoods => Kind is CompensationKind.Exchange or CompensationKind.Reship;
}
