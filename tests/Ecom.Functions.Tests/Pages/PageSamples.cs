using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Tests.Pages;

/// <summary>One page of each kind.</summary>
internal static class PageSamples
{
    public const string Path = "/api/sign/tok_3vJ9";

    public static readonly DateTimeOffset At = new(2026, 5, 31, 15, 59, 0, TimeSpan.Zero);

    public static readonly ConsentTexts Consents = ConsentTexts.Load();

    public static PageContract Contract(string title = "星河电商平台商家合作合同") => new("MC-2026-000123", title, "星河电子商务有限公司")
    {
        Message = "请在月底前签署。\n如有疑问请致电 021-5555 0100。",
        PageCount = 4,
        DocumentSha256 = "3f1c0a9be2d44c6f8a57e19b0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3",
    };

    public static SignPage Sign(PageLanguage language = PageLanguage.Chinese, PageContract? contract = null) => new(
        contract ?? Contract(),
        "李娜",
        "乙方 青岛海风食品有限公司",
        At,
        Consents.Current(language),
        new SignPageLinks($"{Path}/document", $"{Path}/sign", $"{Path}/decline", $"{Path}/delegate"));

    public static SignPage SignWithProblems(PageLanguage language = PageLanguage.Chinese) => Sign(language) with
    {
        Problems =
        [
            new FieldProblem(SignPageField.Consent, FieldProblemKind.Missing),
            new FieldProblem(SignPageField.TypedName, FieldProblemKind.Mismatch),
            new FieldProblem(SignPageField.Reason, FieldProblemKind.Missing),
            new FieldProblem(SignPageField.DelegateName, FieldProblemKind.Missing),
            new FieldProblem(SignPageField.DelegateEmail, FieldProblemKind.Malformed),
        ],
        Entries = new SignPageEntries { TypedName = "李 娜娜", Reason = "金额\n不对", DelegateName = "陈强", DelegateEmail = "chen.qiang" },
    };

    public static IReadOnlyDictionary<string, SignerPage> All(PageLanguage language, string title = "星河电商平台商家合作合同") =>
        new Dictionary<string, SignerPage>(StringComparer.Ordinal)
        {
            ["sign"] = Sign(language, Contract(title)),
            ["problems"] = SignWithProblems(language),
            ["signed"] = new SignedPage(Contract(title), "李娜", At, 1),
            ["signed-last"] = new SignedPage(Contract(title), "李娜", At, 0),
            ["declined"] = new DeclinedPage(Contract(title), "价格条款与谈判结果不一致。\n请修改第四条。"),
            ["delegated"] = new DelegatedPage(Contract(title), "陈强"),
            ["processing"] = new ProcessingPage(Contract(title), Path),
            ["expired"] = new LinkExpiredPage(Contract(title), At),
            ["used"] = new LinkUsedPage(Contract(title)),
            ["not-your-turn"] = new NotYourTurnPage(Contract(title), 1),
            ["closed"] = new SigningClosedPage(Contract(title)),
            ["unknown"] = new UnknownLinkPage(),
            ["rate-limited"] = new RateLimitedPage(TimeSpan.FromSeconds(90)),
        };
}
