using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Lays out the contract's own pages: title, parties, terms, clauses, signature blocks.</summary>
/// <param name="time">Writes dates.</param>
internal sealed class ContractBody(TimeText time)
{
    private const double LabelWidth = 108;

    /// <summary>Lays out a contract.</summary>
    /// <param name="document">The contract.</param>
    /// <param name="signatures">The signatures to fill in; empty before signing. They do not change the layout.</param>
    public IReadOnlyList<PageContent> LayOut(ContractDocument document, IReadOnlyList<DocumentSignature> signatures)
    {
        var flow = new PageFlow();
        Heading(flow, document);
        Parties(flow, document.Parties);
        Terms(flow, document.Terms);
        Clauses(flow, document.Clauses);
        new SignatureBlocks(time).Add(flow, document.Signers, signatures);
        var identity = string.Create(CultureInfo.InvariantCulture, $"合同编号 {document.Number} · 第 {document.Revision} 版");
        Footers.Add(flow.Pages, identity, $"内容哈希 SHA-256 {document.ContentHash}");
        return flow.Pages;
    }

    private void Heading(PageFlow flow, ContractDocument document)
    {
        flow.Centered(document.Title, TextStyle.Title);
        flow.Space(4);
        flow.Centered($"{KindName(document.Kind)} · 合同编号 {document.Number}", TextStyle.Label);
        flow.Centered($"第 {document.Revision.ToString(CultureInfo.InvariantCulture)} 版 · {time.DayOf(document.CreatedAt)}", TextStyle.Label);
        flow.Space(14);
    }

    private static void Parties(PageFlow flow, IReadOnlyList<DocumentParty> parties)
    {
        SectionHeading(flow, "合同双方  Parties", parties.Count > 2 ? "合同各方  Parties" : null);
        foreach (var party in parties)
        {
            flow.Keep(TextStyle.Clause.LineHeight + (2 * TextStyle.Value.LineHeight) + 12);
            flow.Text($"{party.Role}：{party.Name}", TextStyle.Clause);
            Optional(flow, "统一社会信用代码", party.RegistrationNumber);
            Optional(flow, "地址", party.Address);
            Optional(flow, "联系人", party.Contact);
            Optional(flow, "电话", party.Phone);
            Optional(flow, "电子邮箱", party.Email);
            flow.Space(8);
        }
    }

    private static void Terms(PageFlow flow, DocumentTerms terms)
    {
        var rows = TermRows.Of(terms);
        if (rows.Count == 0) return;
        SectionHeading(flow, "主要条款  Key terms");
        flow.Rule();
        foreach (var (label, value) in rows) flow.Row(label, value, LabelWidth);
        flow.Space(14);
    }

    private static void Clauses(PageFlow flow, IReadOnlyList<DocumentClause> clauses)
    {
        if (clauses.Count == 0) return;
        SectionHeading(flow, "合同条款  Clauses");
        for (var index = 0; index < clauses.Count; index++)
        {
            flow.Keep(TextStyle.Clause.LineHeight + (2 * TextStyle.Body.LineHeight) + 3);
            flow.Text($"第{ChineseNumeral.Of(index + 1)}条  {clauses[index].Heading}", TextStyle.Clause);
            flow.Space(3);
            flow.Text(clauses[index].Text, TextStyle.Body, firstIndent: 2 * TextStyle.Body.Size);
            flow.Space(9);
        }
    }

    private static void SectionHeading(PageFlow flow, string text, string? alternative = null)
    {
        flow.Keep(TextStyle.Heading.LineHeight + 60);
        flow.Text(alternative ?? text, TextStyle.Heading);
        flow.Space(5);
    }

    private static void Optional(PageFlow flow, string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) flow.Row(label, value, LabelWidth);
    }

    private static string KindName(ContractDocumentKind kind) => kind switch
    {
        ContractDocumentKind.MerchantCooperation => "商家合作合同",
        ContractDocumentKind.ConsumerTransaction => "消费者交易合同",
        ContractDocumentKind.AfterSalesService => "售后服务协议",
    };
}
