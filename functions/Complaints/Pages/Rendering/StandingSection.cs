using System.Globalization;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>Where the complaint stands, whose turn it is, and by when something happens.</summary>
internal static class StandingSection
{
    /// <summary>Renders the section.</summary>
    /// <param name="view">The complaint.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowView view, PageVoice voice) => Markup.Of($"""
        <section aria-labelledby="standing">
        <h2 id="standing">{voice.Say("当前进展", "Where it stands")}</h2>
        <dl>
        <dt>{voice.Say("编号", "Number")}</dt><dd>{view.Number}</dd>
        <dt>{voice.Say("主题", "Subject")}</dt><dd><bdi>{view.Subject}</bdi></dd>
        <dt>{voice.Say("收到时间", "Received")}</dt><dd>{voice.Time(view.OpenedAt)}</dd>
        <dt>{voice.Say("状态", "State")}</dt><dd>{voice.Status(view.Status)}</dd>
        <dt>{voice.Say("下一步由谁处理", "Whose turn")}</dt><dd>{voice.Turn(view.Turn)}</dd>
        {Update(view.NextUpdate, voice)}
        </dl>
        {Question(view.Question, voice)}
        {Resolution(view.Resolution, voice)}
        </section>

        """);

    private static Markup Update(FollowUpdate? update, PageVoice voice)
    {
        if (update is null) return Markup.Nothing;
        var label = update.IsPromise ? voice.Say("我们承诺答复您的时间", "Next update, promised by") : voice.Say("最迟答复您的时间", "Next update, at the latest");
        return Markup.Of($"""
            <dt>{label}</dt><dd>{voice.Time(update.Until)}{Late(update, voice)}{Moved(update, voice)}</dd>
            """);
    }

    private static Markup Late(FollowUpdate update, PageVoice voice) => Markup.If(
        update.IsLate, $" — {voice.Say("已超过，非常抱歉，我们正在跟进", "this has passed; we are sorry, and are on it")}");

    private static Markup Moved(FollowUpdate update, PageVoice voice) => update.Before is { } before
        ? Markup.Of($"<br />{voice.Say("原定：", "Before: ")}<s>{voice.Time(before)}</s><br />{voice.Say("改期原因：", "It moved because: ")}<bdi>{update.Reason}</bdi>")
        : Markup.Nothing;

    private static Markup Question(FollowQuestion? question, PageVoice voice) => question is null
        ? Markup.Nothing
        : Markup.Of($"""
            <h3>{voice.Say("我们想请您回答", "We asked you")}</h3>
            <blockquote>{question.Text}</blockquote>
            <p class="hint">{voice.Say("请在此之前答复，否则投诉将被视为已解决：", "Please answer before this time, or the complaint counts as resolved: ")}{voice.Time(question.Until)}</p>
            """);

    private static Markup Resolution(FollowResolution? resolution, PageVoice voice) => resolution is null
        ? Markup.Nothing
        : Markup.Of($"""
            <h3>{voice.Say("处理结果", "Resolution")}</h3>
            {Silence(resolution.How, voice)}
            {Markup.If(resolution.Text.Length > 0, $"<blockquote>{resolution.Text}</blockquote>")}
            <p class="hint">{voice.Say("可重新打开的期限：", "It can be reopened until ")}{voice.Time(resolution.ReopenUntil)}</p>
            {Score(resolution.Score, voice)}
            """);

    private static Markup Silence(ResolutionKind how, PageVoice voice) => how switch
    {
        ResolutionKind.Silence => Markup.Of(
            $"<p>{voice.Say("我们未收到您对以下问题的答复，因此投诉视为已解决：", "We had no answer to this question, so the complaint counts as resolved:")}</p>"),
        ResolutionKind.AcceptedBySilence => Markup.Of(
            $"<p>{voice.Say("我们未收到您的答复，因此视为您接受以下方案：", "We had no answer, so this proposal counts as accepted:")}</p>"),
        _ => Markup.Nothing,
    };

    private static Markup Score(int? score, PageVoice voice) => score is { } given
        ? Markup.Of($"<p>{voice.Say("您的评分：", "Your rating: ")}{given.ToString(CultureInfo.InvariantCulture)} / 5</p>")
        : Markup.Nothing;
}
