using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>Says what is wrong with a field of the public form, and what to do.</summary>
internal static class ReportProblemWords
{
    /// <summary>The problems in words.</summary>
    /// <param name="problems">What the rules say of fields.</param>
    /// <param name="voice">The page's language.</param>
    public static IReadOnlyList<FormProblem> Of(IReadOnlyList<FieldError> problems, PageVoice voice) =>
        [.. problems.Select(problem => new FormProblem(problem.Field, Of(problem.Field, problem.Reason, voice)))];

    private static string Of(string field, string reason, PageVoice voice)
    {
        if (reason.StartsWith("must not be longer", StringComparison.Ordinal)) return voice.Say("内容过长，请缩短。", "This is too long; shorten it.");
        if (reason.StartsWith("must not hold", StringComparison.Ordinal))
            return voice.Say("含有不能使用的字符，请重新输入。", "This has characters that cannot be used; type it again.");
        return field switch
        {
            ReportFormFields.Name => voice.Say("请输入您的姓名。", "Enter your name."),
            ReportFormFields.Email when reason.StartsWith("must be an e-mail", StringComparison.Ordinal) =>
                voice.Say("电子邮箱的格式不正确，例如 name@example.com。", "This is not an e-mail address such as name@example.com."),
            ReportFormFields.Email => voice.Say("请输入电子邮箱或电话号码，以便我们答复您。", "Enter an e-mail address or a phone number, so that we can answer."),
            ReportFormFields.Phone => voice.Say("电话号码应为 5 至 30 位数字，可以分组。", "A phone number has 5 to 30 digits, which may be grouped."),
            ReportFormFields.Category or ReportFormFields.Demand => voice.Say("请从列表中选择。", "Choose one from the list."),
            ReportFormFields.Subject => voice.Say("请用几个字说明是什么事。", "Say in a few words what it is about."),
            ReportFormFields.Description => voice.Say("请描述发生了什么。", "Describe what happened."),
            _ => voice.Say("内容的格式不正确。", "This has not the right form."),
        };
    }
}
