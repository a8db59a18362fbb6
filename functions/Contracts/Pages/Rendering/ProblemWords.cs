using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>Says what is wrong with a field and what to do.</summary>
internal static class ProblemWords
{
    /// <summary>The problems of a page, said.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="voice">The page's language.</param>
    public static IReadOnlyList<FormProblem> Of(IReadOnlyList<FieldProblem> problems, PageVoice voice) =>
        [.. problems.Select(problem => new FormProblem(SignPageFieldNames.Of(problem.Field), Of(problem, voice)))];

    /// <summary>A sentence.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="voice">The page's language.</param>
    public static string Of(FieldProblem problem, PageVoice voice) => (problem.Field, problem.Kind) switch
    {
        (SignPageField.Consent, _) => voice.Say("请勾选同意电子签名。", "Tick the box to consent to electronic signing."),
        (SignPageField.TypedName, FieldProblemKind.Missing) => voice.Say("请输入您的姓名作为签名。", "Type your name as signature."),
        (SignPageField.TypedName, FieldProblemKind.Mismatch) =>
            voice.Say("输入的姓名与签署人不一致。", "The name is not the one that the request names."),
        (SignPageField.Reason, FieldProblemKind.Missing) => voice.Say("请说明拒绝的理由。", "Give a reason for declining."),
        (SignPageField.DelegateName, FieldProblemKind.Missing) => voice.Say("请输入受托人的姓名。", "Enter the name of the person who is to sign."),
        (SignPageField.DelegateEmail, FieldProblemKind.Missing) =>
            voice.Say("请输入受托人的电子邮箱。", "Enter the e-mail address of the person who is to sign."),
        (SignPageField.DelegateEmail, FieldProblemKind.Malformed) =>
            voice.Say("电子邮箱的格式不正确，例如 name@example.com。", "This is not an e-mail address such as name@example.com."),
        (SignPageField.DelegateEmail, FieldProblemKind.Mismatch) =>
            voice.Say("不能委托给您自己。", "You cannot ask yourself."),
        (_, FieldProblemKind.TooLong) => voice.Say("内容过长，请缩短。", "This is too long; shorten it."),
        (_, FieldProblemKind.Missing) => voice.Say("此项必填。", "This is required."),
        (_, FieldProblemKind.Malformed or FieldProblemKind.Mismatch) => voice.Say("内容的格式不正确。", "This has not the right form."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem.Kind, "Not a kind of problem."),
    };
}
