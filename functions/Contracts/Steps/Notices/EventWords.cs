using System.Globalization;
using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Steps.Notices;

/// <summary>What happened, in words for people, in Chinese and English.</summary>
public static class EventWords
{
    /// <summary>The words for an event.</summary>
    /// <param name="happened">The event.</param>
    public static string Of(ContractEvent happened) => happened switch
    {
        ContractSubmitted submitted => string.Create(
            CultureInfo.InvariantCulture, $"已提交审核（第 {submitted.Revision} 版） / submitted for review, revision {submitted.Revision}"),
        ReviewEscalated escalated => $"{escalated.Stage} 审核超时，已上报 / review overdue, escalated to {escalated.ToRole}",
        ChangesRequested changes => $"需要修改 / changes requested: {changes.Comment}",
        ReviewLapsed lapsed => $"{lapsed.Stage} 审核逾期未决，已退回 / not reviewed in time, returned",
        DrafterReminded => "退回的合同等待重新提交 / the returned contract waits to be submitted again",
        ReturnedDraftLapsed => "退回后逾期未提交，已撤回 / not submitted again in time, withdrawn",
        ContractRejected rejected => $"审核未通过 / rejected: {rejected.Reason}",
        ContractApproved => "审核通过 / approved",
        SigningStarted => "已发送签署，内容已锁定 / sent for signing, content locked",
        SignerLinkExpired expired => $"签署链接已过期，可重新发送 / link of signer {expired.SignerId} expired, it can be sent again",
        SignatureGiven given => $"{given.Name} 已签署 / has signed",
        SignatureDelegated handed => $"{handed.FromName} 委托 {handed.ToName} 签署 / delegated",
        SigningCompleted => "全部签署完成 / signed by all",
        SigningDeclined declined => $"签署人拒绝签署 / a signer declined: {declined.Reason}",
        ContractVoided voided => $"已作废 / voided: {voided.Reason}",
        PaperReminded => "等待纸质签署原件 / the signed original on paper is awaited",
        PaperOverdue => "纸质签署原件逾期 / the signed original on paper is overdue",
        ContractActivated => "已归档并生效 / archived and in force",
        ContractExpired => "已到期 / expired",
        WorkParked parked => $"处理受阻，需要人工处理 / parked, a person is needed: {parked.Step}",
        var other => other.GetType().Name,
    };
}
