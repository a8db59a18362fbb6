using System.Globalization;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The form that rates the resolution.</summary>
internal static class RatingForm
{
    /// <summary>Renders the form.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">Parts of forms.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowPage page, FollowFormParts parts, PageVoice voice)
    {
        var field = new FormField(FollowFieldNames.IdOf(FollowAction.Rate, FollowFieldNames.Score), parts.Problems);
        var chosen = page.Entered(FollowAction.Rate).Score;
        var scores = Markup.Of($"""
            <fieldset id="{field.Id}"{field.Attributes()}>
            <legend>{voice.Say("您对处理结果满意吗？", "How content are you with the resolution?")}</legend>
            {field.Problem}
            {Markup.Join(Enumerable.Range(1, 5).Reverse().Select(score => Choice(field.Id, score, chosen, voice)))}
            </fieldset>
            """);
        return parts.Open(
            FollowAction.Rate,
            voice.Say("评价", "Your rating"),
            voice.Say("提交评价", "Send the rating"),
            Markup.Join([scores, parts.Text(FollowAction.Rate, FollowFieldNames.Comment, voice.Say("想补充什么吗？（可不填）", "Anything to add? (optional)"), required: false)]));
    }

    private static Markup Choice(string id, int score, int? chosen, PageVoice voice)
    {
        var number = score.ToString(CultureInfo.InvariantCulture);
        return Markup.Of($"""
            <div class="choice">
            <input type="radio" id="{id}-{number}" name="{FollowFieldNames.Score}" value="{number}" required="required"{Markup.If(chosen == score, $""" checked="checked" """)} />
            <label for="{id}-{number}">{number} – {Words(score, voice)}</label>
            </div>

            """);
    }

    private static string Words(int score, PageVoice voice) => score switch
    {
        1 => voice.Say("非常不满意", "not at all"),
        2 => voice.Say("不满意", "little"),
        3 => voice.Say("一般", "so-so"),
        4 => voice.Say("满意", "content"),
        _ => voice.Say("非常满意", "very content"),
    };
}
