using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>Where the claim stands, whose turn it is, until when, and what happens after silence.</summary>
internal static class ClaimStandingSection
{
    /// <summary>Renders the section.</summary>
    /// <param name="view">The claim.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(ClaimFollowView view, PageVoice voice)
    {
        var silence = voice.AfterSilence(view.Status, view.Options.FirstOrDefault(option => option.IsDefault)?.Kind);
        return Markup.Of($"""
            <section aria-labelledby="standing">
            <h2 id="standing">{voice.Say("当前进展", "Where it stands")}</h2>
            <dl>
            <dt>{voice.Say("编号", "Number")}</dt><dd>{view.Number}</dd>
            <dt>{voice.Say("订单", "Order")}</dt><dd><bdi>{view.OrderId}</bdi></dd>
            <dt>{voice.Say("事由", "What happened")}</dt><dd>{voice.Kind(view.Kind)}</dd>
            <dt>{voice.Say("收到时间", "Received")}</dt><dd>{voice.Time(view.OpenedAt)}</dd>
            <dt>{voice.Say("状态", "State")}</dt><dd>{State(view, voice)}</dd>
            <dt>{voice.Say("下一步由谁处理", "Whose turn")}</dt><dd>{Turn(view.Turn, voice)}</dd>
            {Until(view.Until, voice)}
            {Got(view, voice)}
            </dl>
            {Markup.If(view.Until is not null && silence.Length > 0, $"""<p class="hint">{silence}</p>""")}
            {Asked(view, voice)}
            {Lines(view.Lines, voice)}
            </section>

            """);
    }

    private static string State(ClaimFollowView view, PageVoice voice) =>
        view is { Status: ClaimStatus.Closed, Outcome: { } outcome } ? voice.Outcome(outcome) : voice.Status(view.Status);

    private static string Turn(ClaimTurn turn, PageVoice voice) => turn switch
    {
        ClaimTurn.Customer => voice.Say("由您处理", "Yours"),
        ClaimTurn.Service => voice.Say("由客服处理", "Customer service"),
        ClaimTurn.Carrier => voice.Say("由承运商处理", "The carrier"),
        ClaimTurn.Nobody => voice.Say("无需任何一方处理", "Nobody: nothing needs to be done"),
    };

    private static Markup Until(DateTimeOffset? until, PageVoice voice) =>
        until is { } end ? Markup.Of($"<dt>{voice.Say("期限", "Until")}</dt><dd>{voice.Time(end)}</dd>") : Markup.Nothing;

    private static Markup Got(ClaimFollowView view, PageVoice voice) => Markup.Join([
        view.Choice is { } choice ? Markup.Of($"<dt>{voice.Say("赔付方式", "The way")}</dt><dd>{voice.Offer(choice.Kind, choice.Refund)}</dd>") : Markup.Nothing,
        view.Paid is { } paid ? Markup.Of($"<dt>{voice.Say("已退款", "Paid back")}</dt><dd>{AmountText.Of(paid)}</dd>") : Markup.Nothing,
        Parcel(voice.Say("重新发出的包裹", "Sent again"), view.Replacement),
        Parcel(voice.Say("退回的包裹", "Coming back"), view.ReturnParcel),
    ]);

    private static Markup Parcel(string label, ParcelKey? parcel) =>
        parcel is null ? Markup.Nothing : Markup.Of($"<dt>{label}</dt><dd><bdi>{parcel.Carrier} {parcel.TrackingNumber}</bdi></dd>");

    private static Markup Asked(ClaimFollowView view, PageVoice voice) => view.Status != ClaimStatus.Gathering
        ? Markup.Nothing
        : Markup.Of($"""
            <h3>{voice.Say("请上传照片", "Please add photos")}</h3>
            <blockquote>{view.AskedFor ?? voice.Say("请拍摄外包装、面单和破损处。", "Please show the outer packaging, its label and the damage.")}</blockquote>
            """);

    private static Markup Lines(IReadOnlyList<ClaimFollowLine> lines, PageVoice voice) => Markup.If(
        lines.Count > 0,
        $"""
        <h3>{voice.Say("涉及的商品", "The goods concerned")}</h3>
        <ul>
        {Markup.Join(lines.Select(line => Markup.Of($"<li><bdi>{line.Name}</bdi>{Pieces(line, voice)}</li>")))}
        </ul>
        """);

    private static Markup Pieces(ClaimFollowLine line, PageVoice voice) => Markup.Join([
        Markup.If(line.Damaged > 0, $"{voice.Say("，破损 ", ", damaged: ")}{line.Damaged}"),
        Markup.If(line.Missing > 0, $"{voice.Say("，缺少 ", ", missing: ")}{line.Missing}"),
    ]);
}
