using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>Says why something was refused and what to do.</summary>
internal static class FollowProblemWords
{
    /// <summary>What is wrong with fields.</summary>
    /// <param name="refused">What was refused.</param>
    /// <param name="voice">The page's language.</param>
    public static IReadOnlyList<FormProblem> OfFields(LinkRefused<FollowAction>? refused, PageVoice voice) => refused?.Refusal is Invalid invalid
        ? [.. invalid.Errors.Select(error => new FormProblem(Field(refused.Action, error.Field), LinkBodies.Words(error.Reason, voice))).DistinctBy(problem => problem.Field, StringComparer.Ordinal)]
        : [];

    /// <summary>Why the whole was refused.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="voice">The page's language.</param>
    public static string Of(Refusal refusal, PageVoice voice) => refusal.Code switch
    {
        "complaint-closed" => voice.Say("这个投诉已关闭。如有新的问题，请提交新的投诉。", "This complaint is closed. Please send a new one if there is something new."),
        "complaint-resolved" => voice.Say("这个投诉已解决。如未解决，请先重新打开。", "This complaint is resolved. If it is not solved, please reopen it first."),
        "reopen-window-over" => voice.Say("重新打开的期限已过，请提交新的投诉。", "The time in which it could be reopened is over. Please send a new complaint."),
        "reopened-too-often" => voice.Say("重新打开的次数过多，请提交新的投诉。", "It was reopened too often. Please send a new complaint."),
        "already-rated" => voice.Say("您已经评价过这次处理结果。", "You have rated this resolution already."),
        "proposal-changed" => voice.Say("方案已变更，请先阅读新的方案。", "There is another proposal now. Please read it first."),
        "proposal-superseded" => voice.Say("我们另有问题要问您，原方案不再有效，请先回答问题。", "We have asked you something since, and the proposal no longer stands. Please answer the question."),
        "attachment-type-refused" => voice.Say("不接收这种文件。请上传照片、视频、PDF 或文本。", "Files of this type are not taken. Please send a photo, a video, a PDF or text."),
        "file-too-large" or "upload-too-large" => voice.Say("文件太大。", "The file is too large."),
        "too-many-attachments" or "attachments-too-large" => voice.Say("这个投诉的文件已达上限。", "This complaint has as many files as it may have."),
        _ => voice.Say("未能执行，没有任何改变。请查看当前进展后再试。", "This could not be done, and nothing has changed. Please look where it stands and try again."),
    };

    private static string Field(FollowAction action, string pointer) => LinkForms.IdOf(FollowFieldNames.Verb(action), pointer.TrimStart('/') switch
    {
        FollowFieldNames.Text => FollowFieldNames.Text,
        FollowFieldNames.Score => FollowFieldNames.Score,
        FollowFieldNames.Comment => FollowFieldNames.Comment,
        _ when action == FollowAction.Attach => FollowFieldNames.File,
        _ => FollowFieldNames.Reason,
    });
}
