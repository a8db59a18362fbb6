using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Claims.Pages;

/// <summary>Says what is wrong with a field of the public form, and what to do.</summary>
internal static class ClaimFormProblemWords
{
    /// <summary>The problems in words.</summary>
    /// <param name="problems">The problems; each names a field of the form.</param>
    /// <param name="voice">The page's language.</param>
    public static IReadOnlyList<FormProblem> Of(IReadOnlyList<FieldError> problems, PageVoice voice) =>
        [.. problems.Select(problem => new FormProblem(problem.Field, Of(problem.Field, problem.Reason, voice)))];

    private static string Of(string field, string reason, PageVoice voice) => field switch
    {
        _ when reason.StartsWith("must not be longer", StringComparison.Ordinal) || reason == "must not hold control characters" => LinkBodies.Words(reason, voice),
        ClaimFormFields.Name => voice.Say("请输入您的姓名。", "Enter your name."),
        ClaimFormFields.CustomerId => voice.Say("请输入会员编号。", "Enter your customer number."),
        ClaimFormFields.Email => voice.Say("电子邮箱的格式不正确，例如 name@example.com。", "This is not an e-mail address such as name@example.com."),
        ClaimFormFields.Phone => voice.Say("电话号码应为 5 至 30 位数字，可以分组。", "A phone number has 5 to 30 digits, which may be grouped."),
        ClaimFormFields.OrderId when reason == "is required" => voice.Say("请输入订单号。", "Enter the order number."),
        ClaimFormFields.OrderId => voice.Say("没有找到该会员的这个订单。请核对订单号和会员编号。", "There is no such order of this customer. Check both numbers."),
        ClaimFormFields.Kind => voice.Say("请从列表中选择。", "Choose one from the list."),
        ClaimFormFields.Carrier => voice.Say("这个订单没有这样的包裹。请核对快递公司和单号。", "The order has no such parcel. Check carrier and number."),
        ClaimFormFields.TrackingNumber => voice.Say("请同时填写快递公司和单号。", "Enter both carrier and number."),
        ClaimFormFields.Description => voice.Say("请描述情况。", "Describe what happened."),
        _ when reason.StartsWith("claims", StringComparison.Ordinal) => voice.Say("件数超过了还可以申请的数量。", "These are more pieces than can be claimed."),
        _ => voice.Say("请核对订单行和件数（0 或正整数）。", "Check the line of the order and the pieces: whole numbers."),
    };
}
