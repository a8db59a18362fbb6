using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Claims;

/// <summary>People of the tests.</summary>
internal static class ClaimPeople
{
    public static Person Agent { get; } = new("agent.an", "安", [ClaimRoles.Agent]);

    public static Person Lead { get; } = new("lead.li", "李", [ClaimRoles.Lead]);

    public static Person Finance { get; } = new("finance.fan", "范", [ClaimRoles.Finance]);

    public static Person Logistics { get; } = new("logistics.luo", "罗", [ClaimRoles.Logistics]);

    public static Person Head { get; } = new("head.he", "何", [ClaimRoles.Head]);

    public static Person Customer { get; } = new("customer", "梅 Mei", [ClaimRoles.Customer]);

    /// <summary>Who usually gives a command.</summary>
    public static Person By(ClaimCommand command) => command switch
    {
        ApprovePlan or RejectPlan or ParkEffect or ResumeEffect or SettleEffectByHand or DropEffect or DecideReappearance or SettleReappearance or CloseRecovery => Finance,
        RecordReturnArrival or InspectReturn => Logistics,
        ChooseOption or AnnounceReturn or ConfirmReceipt or DisputeReceipt or RateClaim or WithdrawClaim or AddPhoto => Customer,
        FollowUp => Lead,
        SeeParcel or RecordRecoveryAnswer or RecordEffect or TimePassed or ParkWork => Person.System,
        _ => Agent,
    };
}
