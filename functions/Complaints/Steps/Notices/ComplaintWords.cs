using System.Globalization;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Steps.Notices;

/// <summary>What happened, in words for the staff, in Chinese and English.</summary>
public static class ComplaintWords
{
    /// <summary>The words for an event.</summary>
    /// <param name="happened">The event.</param>
    public static string Of(ComplaintEvent happened) => happened switch
    {
        ComplaintTaken => "已分派给您 / assigned to you",
        CustomerReplied => "客户已回复 / the customer replied",
        ProposalAccepted => "客户接受了方案 / the customer accepted the proposal",
        ProposalRefused refused => $"客户拒绝了方案 / the customer refused the proposal: {refused.Reason}",
        ComplaintReopened reopened => $"客户重新打开了投诉 / reopened: {reopened.Reason}",
        SlaWarned warned => string.Create(CultureInfo.InvariantCulture, $"{Name(warned.Clock)} 已用 {warned.Percent}% / {warned.Percent} % used"),
        SlaBreached { Because: ReachedBecause.Reopened } breached =>
            $"{Name(breached.Clock)} 重新打开时总时限已超 / breached at once: the total time was over when it was reopened",
        SlaBreached breached => $"{Name(breached.Clock)} 已超时 / breached",
        ComplaintEscalated up => $"{Name(up.Clock)} 超时未处理，已上报至 {ComplaintRoles.Of(up.Level)} / a breach goes on, escalated",
        StandstillNoticed => "超时已上报至管理层，一周无人处理 / breached, every level was told, and nothing happened for a week",
        StatutoryLineNear near => $"法定期限将至 / a legal limit passes soon: {Name(near.Limit)}",
        StatutoryLinePassed passed => $"法定期限已过 / a legal limit has passed: {Name(passed.Limit)}",
        FollowUpOpened low => string.Create(CultureInfo.InvariantCulture, $"客户评分 {low.Score}，请回访 / low score, follow up"),
        FollowUpOverdue => "回访逾期 / the follow-up is overdue",
        FollowUpLapsed => "无人回访 / nobody followed up",
        WorkParked parked => $"处理受阻，需要人工处理 / parked, a person is needed: {parked.Step}",
        var other => other.GetType().Name,
    };

    private static string Name(ClockKind clock) => clock switch
    {
        ClockKind.FirstResponse => "首次响应 / first response",
        ClockKind.NextUpdate => "下次更新 / next update",
        ClockKind.Resolution => "解决 / resolution",
        _ => clock.ToString(),
    };

    private static string Name(StatutoryLimit limit) => limit switch
    {
        StatutoryLimit.RefundAfterReturn => "收到退货后 7 日内退款 / refund within 7 days of receiving the goods",
        StatutoryLimit.DeliberateDelay => "15 日故意拖延 / 15 days, deliberate delay",
    };
}
