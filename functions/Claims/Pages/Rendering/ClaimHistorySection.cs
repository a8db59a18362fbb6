using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>What happened, the newest first, and the customer's photos.</summary>
internal static class ClaimHistorySection
{
    /// <summary>Renders both.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(LinkPage<ClaimFollowView, ClaimAction> page, PageVoice voice) => Markup.Join([
        LinkHistory.Files(
            voice.Say("您的照片", "Your photos"),
            [.. page.View.Photos.Select(photo => (photo.Name, $"{page.Path}/{ClaimFieldNames.Verb(ClaimAction.Photos)}/{photo.Id}"))]),
        LinkHistory.Render(page.View.History.Select(entry => (entry.At, What(entry, voice), entry.Text)), voice),
    ]);

    private static Markup What(ClaimFollowEntry entry, PageVoice voice) => Markup.Of($"""
        <strong>{(entry.By == LinkAuthor.Customer ? voice.Say("您", "You") : voice.Say("客服", "Customer service"))}</strong> {Words(entry, voice)}{Until(entry, voice)}
        """);

    private static Markup Until(ClaimFollowEntry entry, PageVoice voice) =>
        entry.Until is { } until ? Markup.Of($"{voice.Say("，期限：", ", until ")}{voice.Time(until)}") : Markup.Nothing;

    private static string Parcel(ClaimFollowEntry entry) => entry.Parcel is { } parcel ? $" {parcel.Carrier} {parcel.TrackingNumber}" : "";

    private static string Money(ClaimFollowEntry entry) => entry.Amount is { } amount ? $" {AmountText.Of(amount)}" : "";

    private static string Words(ClaimFollowEntry entry, PageVoice voice) => entry.Kind switch
    {
        ClaimFollowEntryKind.Received => voice.Say("提交了理赔", "claimed"),
        ClaimFollowEntryKind.Photo => voice.Say("添加了照片", "added a photo"),
        ClaimFollowEntryKind.PhotosAsked => voice.Say("请您上传照片", "asked you for photos"),
        ClaimFollowEntryKind.Reminder => voice.Say("提醒了您", "reminded you"),
        ClaimFollowEntryKind.Tracing => voice.Say("开始查找包裹", "started to look for the parcel"),
        ClaimFollowEntryKind.Traced => voice.Say($"承运商答复：{voice.Finding(entry.Finding ?? TraceFinding.Unseen)}", $"heard from the carrier: {voice.Finding(entry.Finding ?? TraceFinding.Unseen)}"),
        ClaimFollowEntryKind.DeemedLost => voice.Say("认定包裹丢失", "takes the parcel for lost"),
        ClaimFollowEntryKind.KindChanged => voice.Say("更正了事由", "corrected what the claim is about"),
        ClaimFollowEntryKind.Offered => voice.Say("请您选择赔付方式", "asked you to choose your compensation"),
        ClaimFollowEntryKind.Chosen => voice.Say($"选择了：{voice.Way(entry.Way!.Value)}", $"chose: {voice.Way(entry.Way!.Value)}"),
        ClaimFollowEntryKind.ChosenBySilence => voice.Say($"未收到您的选择，采用：{voice.Way(entry.Way!.Value)}", $"heard nothing and takes: {voice.Way(entry.Way!.Value)}"),
        ClaimFollowEntryKind.OfferDropped => voice.Say("包裹有了新消息，先前的方案不再有效", "has news of the parcel; the earlier offer no longer stands"),
        ClaimFollowEntryKind.ReturnAsked => voice.Say("等待商品退回", "waits for the goods to come back"),
        ClaimFollowEntryKind.PickupBooked => voice.Say($"预约了上门取件{Parcel(entry)}", $"booked a courier{Parcel(entry)}"),
        ClaimFollowEntryKind.ReturnSent => voice.Say($"寄回了商品{Parcel(entry)}", $"sent the goods back{Parcel(entry)}"),
        ClaimFollowEntryKind.ReturnArrived => voice.Say("收到了退回的商品", "got the goods back"),
        ClaimFollowEntryKind.Inspected => voice.Say("检查了退回的商品", "looked at what came back"),
        ClaimFollowEntryKind.Refunded => voice.Say($"已退款{Money(entry)}", $"paid{Money(entry)} back"),
        ClaimFollowEntryKind.Reshipped => voice.Say($"已重新发货{Parcel(entry)}", $"sent the goods again{Parcel(entry)}"),
        ClaimFollowEntryKind.Points => voice.Say("赠送了积分", "gave you points"),
        ClaimFollowEntryKind.ConfirmationAsked => voice.Say("请您确认是否收到", "asked whether it came"),
        ClaimFollowEntryKind.Confirmed => voice.Say("确认已收到", "confirmed that it came"),
        ClaimFollowEntryKind.ConfirmedBySilence => voice.Say("未收到答复，视为已收到", "heard nothing; it counts as received"),
        ClaimFollowEntryKind.Disputed => voice.Say("表示没有收到", "said that it did not come"),
        ClaimFollowEntryKind.Answered => voice.Say("答复了您", "answered you"),
        ClaimFollowEntryKind.Rated => voice.Say($"评价：{entry.Score} / 5", $"rated it: {entry.Score} / 5"),
        ClaimFollowEntryKind.Reappeared => voice.Say($"得知包裹重新出现：{voice.Finding(entry.Finding ?? TraceFinding.Moving)}", $"heard that the parcel reappeared: {voice.Finding(entry.Finding ?? TraceFinding.Moving)}"),
        ClaimFollowEntryKind.ReappearedBack => voice.Say("请您退回重新出现的包裹", "asked you to give the parcel that reappeared back"),
        ClaimFollowEntryKind.ReappearedPaid => voice.Say("请您为重新出现的包裹付款", "asked you to pay for the parcel that reappeared"),
        ClaimFollowEntryKind.ReappearedSettled => voice.Say("重新出现的包裹已处理完毕", "has settled the matter of the parcel that reappeared"),
        ClaimFollowEntryKind.Closed => voice.Say($"结束了理赔：{voice.Outcome(entry.Outcome!.Value)}", $"ended the claim: {voice.Outcome(entry.Outcome!.Value)}"),
        ClaimFollowEntryKind.NotDone => voice.Say("提交的操作未能执行，因为情况已变化", "asked for something that could not be done any more"),
    };
}
