using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The rules while the configuration names none.</summary>
public static class UsualRules
{
    /// <summary>All of them; every rule that matches a claim adds its ways.</summary>
    public static IReadOnlyList<OptionRule> All { get; } =
    [
        new()
        {
            Name = "lost",
            Kind = ClaimKind.Lost,
            Options = [CompensationKind.Refund, CompensationKind.Reship],
            Default = CompensationKind.Refund,
        },
        new()
        {
            Name = "damaged-small",
            Kind = ClaimKind.Damaged,
            ValueUpTo = 100_00,
            Options = [CompensationKind.Refund, CompensationKind.Reship],
            Default = CompensationKind.Refund,
        },
        new()
        {
            Name = "gold-keeps",
            Kind = ClaimKind.Damaged,
            Tier = CustomerTier.Gold,
            ValueOver = 100_00,
            ValueUpTo = 500_00,
            Options = [CompensationKind.Refund],
            Default = CompensationKind.Refund,
        },
        new()
        {
            Name = "damaged",
            Kind = ClaimKind.Damaged,
            ValueOver = 100_00,
            Options = [CompensationKind.ReturnAndRefund, CompensationKind.Exchange],
            Default = CompensationKind.ReturnAndRefund,
        },
        new() { Name = "our-fault", Fault = Fault.Platform, Points = 200 },
        new() { Name = "gold-points", Tier = CustomerTier.Gold, Points = 500 },
        new() { Name = "carrier-pays", Fault = Fault.Carrier, ClaimsFromCarrier = true },
        new() { Name = "cap", Cap = 50_000_00 },
    ];
}
