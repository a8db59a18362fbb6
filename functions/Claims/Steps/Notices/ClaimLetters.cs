using System.Globalization;
using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Steps.Notices;

/// <summary>What a claim's customer is told, in their language.</summary>
/// <param name="state">The claim as it stands now.</param>
/// <param name="link">The customer's link; null when there is none.</param>
internal sealed class ClaimLetters(ClaimState state, string? link)
{
    private readonly PageVoice voice = new PageContext(
        CustomerLetter.LanguageOf(state.Report.Customer) == Language.English ? PageLanguage.English : PageLanguage.Chinese, "").Voice;

    /// <summary>The letter for an event, or none.</summary>
    /// <param name="happened">The event.</param>
    public IReadOnlyList<Notice> For(ClaimEvent happened) => happened switch
    {
        ClaimOpened opened => Letter("claim-received", ("kind", voice.Kind(opened.Kind))),
        PhotosRequested asked => Letter(
            "claim-photos",
            ("text", asked.Text ?? voice.Say("请拍摄外包装、面单和破损处。", "Please show the outer packaging, its label and the damage.")),
            ("deadline", CustomerLetter.Show(asked.EndsAt))),
        TracingStarted tracing => Letter("claim-tracing", ("deadline", CustomerLetter.Show(tracing.LostAt))),
        CustomerReminded when state.Wait is { } wait => Letter(
            "claim-reminder",
            ("status", voice.Status(state.Status)),
            ("deadline", CustomerLetter.Show(wait.EndsAt)),
            ("silence", voice.AfterSilence(state.Status, state.Plan?.Default))),
        OfferMade offer when state.Plan is { } plan => Letter(
            "claim-offer",
            ("options", string.Join('\n', plan.Options.Select(option => $"- {voice.Offer(option.Kind, option.Refund)}"))),
            ("deadline", CustomerLetter.Show(offer.EndsAt)),
            ("silence", voice.AfterSilence(ClaimStatus.Offered, plan.Default))),
        OptionChosen { Option.NeedsReturn: false } chosen => Letter("claim-chosen", ("how", How(chosen)), ("way", voice.Offer(chosen.Option.Kind, chosen.Option.Refund))),
        ReturnAwaited waited when state.Choice is { } choice => Letter(
            "claim-return",
            ("way", voice.Offer(choice.Option.Kind, choice.Option.Refund)),
            ("how", choice.Pickup is null
                ? voice.Say("请您寄回商品，并在下面的页面填写快递公司和单号。", "Please send the goods, and enter carrier and number on the page below.")
                : voice.Say("快递员将上门取件，请备好商品。", "A courier fetches the goods at your place; please have them ready.")),
            ("deadline", CustomerLetter.Show(waited.EndsAt))),
        EffectDone { Kind: EffectKind.Refund, Amount: { } amount } => Letter("claim-paid", ("amount", AmountText.Of(amount))),
        EffectDone { Kind: EffectKind.Replacement } sent => Letter("claim-shipped", ("parcel", sent.Parcel is { } parcel ? $"{parcel.Carrier} {parcel.TrackingNumber}" : "-")),
        EffectDone { Kind: EffectKind.Points } points when state.Effect(points.Key) is { } given =>
            Letter("claim-points", ("points", given.Points.ToString(CultureInfo.InvariantCulture))),
        ConfirmationAwaited waited => Letter("claim-confirm", ("deadline", CustomerLetter.Show(waited.EndsAt))),
        DisputeAnswered answer => Letter("claim-answered", ("text", answer.Text), ("deadline", CustomerLetter.Show(answer.EndsAt))),
        ReappearanceHandled { Way: ReappearanceWay.Collect or ReappearanceWay.Pay, EndsAt: { } endsAt } handled => Letter(
            "claim-reappeared", ("how", Reappeared(handled)), ("deadline", CustomerLetter.Show(endsAt))),
        PlanDropped when state.IsOpen => Letter("claim-dropped"),
        // Who took it back knows; the end of the watch over what was compensated is no news.
        ClaimClosed { Outcome: not (ClaimOutcome.Withdrawn or ClaimOutcome.Compensated) } closed => Letter(
            "claim-closed", ("outcome", voice.Outcome(closed.Outcome)), ("reason", closed.Outcome == ClaimOutcome.Rejected ? closed.Reason : "-")),
        LinkRenewed renewed when renewed.Issue == state.LinkIssue => Letter("claim-link"),
        _ => [],
    };

    private IReadOnlyList<Notice> Letter(string template, params ReadOnlySpan<(string Name, string Value)> values) => CustomerLetter.Of(
        state.Report.Customer, template, link, [("number", state.Number), ("order", state.Report.OrderId), .. values]);

    private string How(OptionChosen chosen) => chosen.BySilence
        ? voice.Say("您未在期限内选择，我们按事先说明的方式赔付", "Since we heard nothing, we take the way that we had named")
        : voice.Say("您选择了", "You chose");

    private string Reappeared(ReappearanceHandled handled) => (handled.Way, handled.Pickup) switch
    {
        (ReappearanceWay.Pay, _) => voice.Say("您可以留下包裹，并退还已收到的赔付款。客服会与您联系。", "You may keep it and pay back what you got. Customer service contacts you."),
        (_, not null) => voice.Say("快递员将上门取回包裹。", "A courier fetches it at your place."),
        _ => voice.Say("请将包裹寄回给我们。客服会与您联系。", "Please send it back to us. Customer service contacts you."),
    };
}
