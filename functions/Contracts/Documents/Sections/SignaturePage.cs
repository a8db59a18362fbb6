using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Lays out the page after a signed contract: what was signed, and by whom, when and how.</summary>
/// <param name="time">Writes times.</param>
internal sealed class SignaturePage(TimeText time)
{
    private const double LabelWidth = 150;

    /// <summary>Lays out the page; more than one when there are many signers.</summary>
    /// <param name="document">The signed contract.</param>
    public IReadOnlyList<PageContent> LayOut(SignedContractDocument document)
    {
        var contract = document.Contract;
        var flow = new PageFlow();
        flow.Centered("签署页  Signature page", TextStyle.Title);
        flow.Space(10);
        flow.Rule();
        flow.Row("合同 Contract", $"{contract.Number}  {contract.Title}", LabelWidth);
        flow.Row("版本 Revision", contract.Revision.ToString(CultureInfo.InvariantCulture), LabelWidth);
        flow.Row("内容哈希 Content hash", contract.ContentHash, LabelWidth, TextStyle.Hash);
        flow.Row("签署文件 SHA-256 Document signed", document.ContractSha256, LabelWidth, TextStyle.Hash);
        flow.Row("签署完成 Completed", time.Of(document.CompletedAt), LabelWidth);
        if (document.Paper is { } paper) PaperRows.Add(flow, paper, LabelWidth);
        flow.Space(12);
        foreach (var signer in contract.Signers.OrderBy(signer => signer.Order))
            Signer(flow, signer, document.Signatures.Single(signature => string.Equals(signature.SignerId, signer.Id, StringComparison.Ordinal)));
        Footers.Add(flow.Pages, $"合同编号 {contract.Number} · 签署页", $"内容哈希 SHA-256 {contract.ContentHash}", "签署页 ");
        return flow.Pages;
    }

    private void Signer(PageFlow flow, DocumentSigner signer, DocumentSignature signature)
    {
        flow.Keep(TextStyle.Clause.LineHeight + (4 * (TextStyle.Value.LineHeight + 6)));
        flow.Text(signer.Title is null ? signer.Name : $"{signer.Name}（{signer.Title}）", TextStyle.Clause);
        flow.Row("签署方 Party", signer.Party, LabelWidth);
        flow.Row("签署顺序 Order", signer.Order.ToString(CultureInfo.InvariantCulture), LabelWidth);
        flow.Row("签名 Signature", signature.TypedName, LabelWidth, TextStyle.Filled);
        var paper = signature.Method == SignatureMethod.Paper;
        flow.Row("时间 Time", paper ? time.DayOf(signature.SignedAt) : time.Of(signature.SignedAt), LabelWidth);
        flow.Row("方式 Method", paper ? "纸质签署 Signed on paper" : "电子签名 Electronic signature", LabelWidth);
        flow.Space(10);
    }
}
