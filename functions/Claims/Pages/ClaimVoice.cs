using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>How customers are spoken to of claims, on pages and in letters.</summary>
internal static class ClaimVoice
{
    /// <summary>What happened to the parcel.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="kind">The kind.</param>
    public static string Kind(this PageVoice voice, ClaimKind kind) => kind switch
    {
        ClaimKind.Damaged => voice.Say("包裹破损或缺件", "The parcel arrived damaged, or not complete"),
        ClaimKind.Lost => voice.Say("包裹未收到", "The parcel did not arrive"),
    };

    /// <summary>Where it stands.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="status">The status.</param>
    public static string Status(this PageVoice voice, ClaimStatus status) => status switch
    {
        ClaimStatus.Opened => voice.Say("已收到", "Received"),
        ClaimStatus.Gathering => voice.Say("等待您的照片", "Waiting for your photos"),
        ClaimStatus.Judging => voice.Say("客服正在审核", "Being looked at"),
        ClaimStatus.Tracing => voice.Say("正在查找包裹", "The parcel is being looked for"),
        ClaimStatus.Planned or ClaimStatus.Approving => voice.Say("赔付方案审批中", "The compensation is being approved"),
        ClaimStatus.Offered => voice.Say("请选择赔付方式", "Waiting for your choice"),
        ClaimStatus.Chosen => voice.Say("已选择赔付方式", "The way is chosen"),
        ClaimStatus.Returning => voice.Say("等待商品退回", "Waiting for the goods to come back"),
        ClaimStatus.Inspecting => voice.Say("正在检查退回的商品", "What came back is being looked at"),
        ClaimStatus.Fulfilling => voice.Say("正在赔付", "The compensation is on its way"),
        ClaimStatus.Confirming => voice.Say("请确认是否收到", "Waiting for you to confirm"),
        ClaimStatus.Settled => voice.Say("已赔付", "Compensated"),
        ClaimStatus.Closed => voice.Say("已结束", "Over"),
    };

    /// <summary>A way to compensate.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="kind">The way.</param>
    public static string Way(this PageVoice voice, CompensationKind kind) => kind switch
    {
        CompensationKind.Refund => voice.Say("退款，无需退货", "A refund; you send nothing back"),
        CompensationKind.ReturnAndRefund => voice.Say("退货退款", "You send the goods back, then get a refund"),
        CompensationKind.Exchange => voice.Say("换货", "You send the goods back, then get them new"),
        CompensationKind.Reship => voice.Say("重新发货，无需退货", "The goods are sent again; you send nothing back"),
    };

    /// <summary>A way with its amount.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="kind">The way.</param>
    /// <param name="refund">What is paid; null where goods are sent.</param>
    public static string Offer(this PageVoice voice, CompensationKind kind, Money? refund) =>
        refund is null ? voice.Way(kind) : voice.Say($"{voice.Way(kind)}：{AmountText.Of(refund)}", $"{voice.Way(kind)}: {AmountText.Of(refund)}");

    /// <summary>What follows from a way.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="kind">The way.</param>
    public static string Consequence(this PageVoice voice, CompensationKind kind) => kind switch
    {
        CompensationKind.Refund => voice.Say("款项原路退回。", "The money goes back by the way by which you paid."),
        CompensationKind.ReturnAndRefund =>
            voice.Say("我们上门取件，或由您寄回；收到并检查后，款项原路退回。", "The goods are fetched, or you send them; once they are looked at, the money goes back by the way by which you paid."),
        CompensationKind.Exchange => voice.Say("我们上门取件，或由您寄回；收到并检查后，重新发货。", "The goods are fetched, or you send them; once they are looked at, new ones are sent."),
        CompensationKind.Reship => voice.Say("同样的商品重新发往原地址。", "The same goods are sent to the same address again."),
    };

    /// <summary>What happens when the customer says nothing.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="byDefault">The way after silence, while there is a choice.</param>
    public static string AfterSilence(this PageVoice voice, ClaimStatus status, CompensationKind? byDefault) => (status, byDefault) switch
    {
        (ClaimStatus.Gathering, _) => voice.Say("若到期仍未收到照片，本次理赔将结束，不予赔付。", "Without photos by then, the claim ends without compensation."),
        (ClaimStatus.Offered, { } way) => voice.Say($"若到期仍未选择，我们将按此方式赔付：{voice.Way(way)}。", $"Without a choice by then, this one is taken: {voice.Way(way)}."),
        (ClaimStatus.Returning, _) => voice.Say("若到期仍未寄回，本次理赔将结束，不予赔付。", "If nothing is on its way back by then, the claim ends without compensation."),
        (ClaimStatus.Confirming, _) => voice.Say("若到期未答复，视为您已收到。", "Without an answer by then, it counts as received."),
        (ClaimStatus.Tracing, _) => voice.Say("若到期仍无包裹踪迹，将视为丢失，我们会赔付。", "If nobody has seen it by then, it is deemed lost, and you are compensated."),
        _ => "",
    };

    /// <summary>How it ended.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="outcome">The outcome.</param>
    public static string Outcome(this PageVoice voice, ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.Compensated => voice.Say("已赔付", "You were compensated"),
        ClaimOutcome.Rejected => voice.Say("经审核，不予赔付", "It was looked at and found not justified"),
        ClaimOutcome.Withdrawn => voice.Say("您已撤回", "You took it back"),
        ClaimOutcome.Lapsed => voice.Say("到期未收到照片或退回的商品，已结束", "What was asked for did not come in time"),
        ClaimOutcome.Arrived => voice.Say("包裹已送达", "The parcel was delivered after all"),
        ClaimOutcome.Uncompensated => voice.Say("已结束，不再赔付或发货", "It ended; nothing is paid or sent any more"),
    };

    /// <summary>Where a parcel was seen.</summary>
    /// <param name="voice">The language.</param>
    /// <param name="finding">Where.</param>
    public static string Finding(this PageVoice voice, TraceFinding finding) => finding switch
    {
        TraceFinding.Unseen => voice.Say("暂无踪迹", "not seen"),
        TraceFinding.Moving => voice.Say("运输中", "on its way"),
        TraceFinding.Delivered => voice.Say("已签收", "delivered"),
        TraceFinding.Returning => voice.Say("退回途中", "going back to the sender"),
        TraceFinding.Lost => voice.Say("丢失", "lost"),
        TraceFinding.Damaged => voice.Say("破损", "damaged"),
    };
}
