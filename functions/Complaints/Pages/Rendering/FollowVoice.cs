using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>How the page speaks of complaints.</summary>
internal static class FollowVoice
{
    /// <summary>Where it stands.</summary>
    /// <param name="voice">The page's language.</param>
    /// <param name="status">The status.</param>
    public static string Status(this PageVoice voice, ComplaintStatus status) => status switch
    {
        ComplaintStatus.Opened or ComplaintStatus.New => voice.Say("已收到，等待客服受理", "Received; it waits for an agent"),
        ComplaintStatus.InProgress => voice.Say("处理中", "Being worked on"),
        ComplaintStatus.WaitingForCustomer => voice.Say("等待您的答复", "Waiting for your answer"),
        ComplaintStatus.Proposed => voice.Say("有一个方案等待您确认", "A proposal waits for your answer"),
        ComplaintStatus.Resolved => voice.Say("已解决", "Resolved"),
        ComplaintStatus.Closed => voice.Say("已关闭", "Closed"),
    };

    /// <summary>Whose turn it is.</summary>
    /// <param name="voice">The page's language.</param>
    /// <param name="turn">Whose.</param>
    public static string Turn(this PageVoice voice, FollowTurn turn) => turn switch
    {
        FollowTurn.Customer => voice.Say("由您处理", "Yours"),
        FollowTurn.Service => voice.Say("由客服处理", "Customer service"),
        FollowTurn.Nobody => voice.Say("无需任何一方处理", "Nobody: nothing needs to be done"),
    };

    /// <summary>Who did something.</summary>
    /// <param name="voice">The page's language.</param>
    /// <param name="author">Who.</param>
    public static string Author(this PageVoice voice, LinkAuthor author) => author switch
    {
        LinkAuthor.Customer => voice.Say("您", "You"),
        LinkAuthor.Service => voice.Say("客服", "Customer service"),
    };

    /// <summary>What happened.</summary>
    /// <param name="voice">The page's language.</param>
    /// <param name="kind">What.</param>
    public static string Kind(this PageVoice voice, FollowEntryKind kind) => kind switch
    {
        FollowEntryKind.Received => voice.Say("提交了投诉", "complained"),
        FollowEntryKind.Message => voice.Say("留言", "wrote"),
        FollowEntryKind.Question => voice.Say("询问您", "asked you"),
        FollowEntryKind.Reminder => voice.Say("提醒您答复", "reminded you to answer"),
        FollowEntryKind.WentOn => voice.Say("继续处理，不再等待答复", "went on without waiting for an answer"),
        FollowEntryKind.Promise => voice.Say("承诺答复时间", "promised to tell you more"),
        FollowEntryKind.Proposal => voice.Say("提出了方案", "proposed a solution"),
        FollowEntryKind.Accepted => voice.Say("接受了方案", "accepted the proposal"),
        FollowEntryKind.Refused => voice.Say("拒绝了方案", "refused the proposal"),
        FollowEntryKind.Resolved => voice.Say("解决了投诉", "resolved the complaint"),
        FollowEntryKind.Unanswered => voice.Say("未收到您的答复，投诉视为已解决", "had no answer from you, so the complaint counts as resolved"),
        FollowEntryKind.CountsAsAccepted => voice.Say("未收到您的答复，视为您接受方案", "had no answer from you, so the proposal counts as accepted"),
        FollowEntryKind.Withdrawn => voice.Say("撤回了投诉", "took the complaint back"),
        FollowEntryKind.Reopened => voice.Say("重新打开了投诉", "reopened the complaint"),
        FollowEntryKind.Rated => voice.Say("评价了处理结果", "rated the resolution"),
        FollowEntryKind.File => voice.Say("添加了文件", "added a file"),
        FollowEntryKind.Refunded => voice.Say("已退款", "gave the money back"),
        FollowEntryKind.Closed => voice.Say("关闭了投诉", "closed the complaint"),
        FollowEntryKind.NotDone => voice.Say("提交的操作未能执行，因为情况已变化", "asked for something that could not be done any more"),
    };
}
