using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The body of <see cref="SignPage"/>.</summary>
internal static class SignPageBody
{
    /// <summary>Renders the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="voice">The page's language.</param>
    public static PageBody Render(SignPage page, PageVoice voice) => new(
        page.Problems.Count == 0 ? 200 : 422,
        voice.Say("请阅读并签署合同", "Read and sign the contract"),
        Markup.Join([
            ProblemSummary.Render(ProblemWords.Of(page.Problems, voice), voice),
            Request(page, voice),
            Document(page, voice),
            SignForm.Render(page, voice),
            DeclineForm.Render(page, voice),
            page.MayDelegate ? DelegateForm.Render(page, voice) : Markup.Nothing,
        ]))
    {
        HasProblems = page.Problems.Count > 0,
    };

    private static Markup Request(SignPage page, PageVoice voice) => Markup.Of($"""
        <section aria-labelledby="request">
        <h2 id="request">{voice.Say("签署请求", "The request")}</h2>
        <dl>
        <dt>{voice.Say("合同", "Contract")}</dt><dd><bdi>{page.Contract.Title}</bdi></dd>
        <dt>{voice.Say("编号", "Number")}</dt><dd>{page.Contract.Number}</dd>
        <dt>{voice.Say("发起方", "Asked by")}</dt><dd><bdi>{page.Contract.SenderName}</bdi></dd>
        <dt>{voice.Say("签署人", "Signer")}</dt><dd><bdi>{page.SignerName}</bdi></dd>
        <dt>{voice.Say("签署方", "On behalf of")}</dt><dd><bdi>{page.Party}</bdi></dd>
        <dt>{voice.Say("有效期至", "Valid until")}</dt><dd>{voice.Time(page.ExpiresAt)}</dd>
        </dl>
        {Message(page.Contract.Message)}
        </section>

        """);

    private static Markup Message(string? message) =>
        Markup.If(!string.IsNullOrWhiteSpace(message), $"<blockquote>{message}</blockquote>");

    private static Markup Document(SignPage page, PageVoice voice) => Markup.Of($"""
        <section aria-labelledby="document">
        <h2 id="document">{voice.Say("第一步：阅读合同", "Step 1: read the contract")}</h2>
        <p><a class="button" href="{SitePath.Check(page.Links.Document)}" type="application/pdf">{Open(page.Contract, voice)}</a></p>
        {Hash(page.Contract.DocumentSha256, voice)}
        </section>

        """);

    private static string Open(PageContract contract, PageVoice voice) => contract.PageCount is { } count
        ? voice.Say($"打开合同全文（PDF，共 {count} 页）", $"Open the whole contract (PDF, {count} {(count == 1 ? "page" : "pages")})")
        : voice.Say("打开合同全文（PDF）", "Open the whole contract (PDF)");

    private static Markup Hash(string? hash, PageVoice voice) => Markup.If(
        hash is not null,
        $"""<p class="hint">{voice.Say("文件校验值", "Check sum of the file")} SHA-256 <code>{hash}</code></p>""");
}
