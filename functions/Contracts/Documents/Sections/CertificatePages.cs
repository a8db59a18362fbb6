using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Lays out the certificate of completion, in Chinese and English.</summary>
/// <param name="time">Writes times.</param>
internal sealed class CertificatePages(TimeText time)
{
    private const double LabelWidth = 150;

    /// <summary>Lays out a certificate.</summary>
    /// <param name="certificate">What it states.</param>
    public IReadOnlyList<PageContent> LayOut(CompletionCertificate certificate)
    {
        var flow = new PageFlow();
        flow.Centered("签署完成证书", TextStyle.Title);
        flow.Centered("Certificate of completion", TextStyle.Heading);
        flow.Space(10);
        flow.Rule();
        flow.Row("合同编号 Contract number", certificate.ContractNumber, LabelWidth);
        flow.Row("合同名称 Title", certificate.Title, LabelWidth);
        flow.Row("版本 Revision", certificate.Revision.ToString(CultureInfo.InvariantCulture), LabelWidth);
        flow.Row("签署完成 Completed", time.Of(certificate.CompletedAt), LabelWidth);
        flow.Row("内容哈希 Content hash", certificate.ContentHash, LabelWidth, TextStyle.Hash);
        flow.Row("签署前文件 SHA-256 Document as read", certificate.ContractSha256, LabelWidth, TextStyle.Hash);
        flow.Row("已签署文件 SHA-256 Signed document", certificate.SignedSha256, LabelWidth, TextStyle.Hash);
        var head = string.Create(CultureInfo.InvariantCulture, $"{certificate.LedgerHeadHash}\n序号 Seq {certificate.LedgerHeadSeq}");
        flow.Row("台账链头哈希 Ledger head hash", head, LabelWidth, TextStyle.Hash);
        if (certificate.Paper is { } paper) PaperRows.Add(flow, paper, LabelWidth);
        flow.Space(14);
        flow.Text("签署人  Signers", TextStyle.Heading);
        flow.Space(4);
        foreach (var signer in certificate.Signers.OrderBy(signer => signer.Order)) Signer(flow, signer);
        VerificationGuide.Add(flow);
        Footers.Add(flow.Pages, $"签署完成证书 Certificate of completion · {certificate.ContractNumber}", $"已签署文件 Signed document SHA-256 {certificate.SignedSha256}");
        return flow.Pages;
    }

    private void Signer(PageFlow flow, CertificateSigner signer)
    {
        flow.Keep(TextStyle.Clause.LineHeight + (4 * (TextStyle.Value.LineHeight + 6)));
        flow.Text(signer.Title is null ? signer.Name : $"{signer.Name}（{signer.Title}）", TextStyle.Clause);
        flow.Row("签署方 Party", signer.Party, LabelWidth);
        flow.Row("签署顺序 Order", signer.Order.ToString(CultureInfo.InvariantCulture), LabelWidth);
        var paper = signer.Method == SignatureMethod.Paper;
        flow.Row("方式 Method", paper ? "纸质签署 Signed on paper" : "电子签名 Electronic signature", LabelWidth);
        Optional(flow, "签名 Typed name", signer.TypedName);
        Optional(flow, "电子邮箱 E-mail", signer.Email is null ? null : MaskedEmail.Of(signer.Email));
        Optional(flow, "委托人 Delegated by", signer.DelegatedBy);
        Optional(flow, "发送 Sent", At(signer.SentAt));
        Optional(flow, "查看 Viewed", At(signer.ViewedAt));
        Optional(flow, "同意 Consented", At(signer.ConsentedAt));
        Optional(flow, "签署 Signed", paper ? time.DayOf(signer.SignedAt) : time.Of(signer.SignedAt));
        Optional(flow, "IP 地址 IP address", signer.IpAddress);
        Optional(flow, "浏览器 User agent", signer.UserAgent is null ? null : ShortUserAgent.Of(signer.UserAgent));
        Optional(flow, "同意书版本 Consent version", signer.ConsentVersion);
        Optional(flow, "同意书 SHA-256 Consent text", signer.ConsentSha256, TextStyle.Hash);
        flow.Space(12);
    }

    private string? At(DateTimeOffset? at) => at is { } known ? time.Of(known) : null;

    private static void Optional(PageFlow flow, string label, string? value, TextStyle? style = null)
    {
        if (!string.IsNullOrWhiteSpace(value)) flow.Row(label, value, LabelWidth, style);
    }
}
