namespace Ecom.Functions.Contracts.Documents;

/// <summary>The rows about an original on paper.</summary>
internal static class PaperRows
{
    /// <summary>Adds the rows.</summary>
    /// <param name="flow">Where to.</param>
    /// <param name="paper">The original.</param>
    /// <param name="labelWidth">Room for labels, in points.</param>
    public static void Add(PageFlow flow, PaperOriginal paper, double labelWidth)
    {
        flow.Row("纸质签署日期 Signed on paper", TimeText.Day(paper.SignedOn), labelWidth);
        flow.Row("扫描件 SHA-256 Scan", paper.ScanSha256, labelWidth, TextStyle.Hash);
        flow.Row("见证人 Witness", paper.Witness, labelWidth);
        flow.Row("原件存放位置 Shelf location", paper.ShelfLocation ?? "尚未归档 Not filed yet", labelWidth);
    }
}
