using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Lays out one block for each signer, two in a row, in signing order.</summary>
/// <remarks>Room is reserved, so that a signed contract has the same pages as the one that was read.</remarks>
/// <param name="time">Writes times.</param>
internal sealed class SignatureBlocks(TimeText time)
{
    private const double Gap = 16;
    private const double BlockWidth = (PageSize.ContentWidth - Gap) / 2;
    private const double Padding = 10;
    private const double BlockHeight = 148;
    private const double LabelWidth = 58;

    /// <summary>Adds the blocks.</summary>
    /// <param name="flow">Where to.</param>
    /// <param name="signers">Who is to sign.</param>
    /// <param name="signatures">The signatures that were made.</param>
    public void Add(PageFlow flow, IReadOnlyList<DocumentSigner> signers, IReadOnlyList<DocumentSignature> signatures)
    {
        if (signers.Count == 0) return;
        flow.Space(6);
        flow.Keep(TextStyle.Heading.LineHeight + TextStyle.Small.LineHeight + BlockHeight + 8);
        flow.Text("签署  Signatures", TextStyle.Heading);
        flow.Text("各方按所列顺序签署；顺序相同者不分先后。", TextStyle.Small);
        flow.Space(6);
        foreach (var pair in signers.OrderBy(signer => signer.Order).Chunk(2))
        {
            flow.Keep(BlockHeight);
            for (var index = 0; index < pair.Length; index++)
            {
                var signature = signatures.FirstOrDefault(made => string.Equals(made.SignerId, pair[index].Id, StringComparison.Ordinal));
                Block(flow.Page, PageSize.Side + (index * (BlockWidth + Gap)), flow.Y, pair[index], signature);
            }

            flow.Space(BlockHeight + 12);
        }
    }

    private void Block(PageContent page, double x, double top, DocumentSigner signer, DocumentSignature? signature)
    {
        const double inner = BlockWidth - (2 * Padding);
        page.Frames.Add(new Frame(x, top, BlockWidth, BlockHeight));
        var y = top + Padding;
        foreach (var line in FittedText.Lines(signer.Party, TextStyle.Clause, inner, 2))
        {
            page.Texts.Add(new TextRun(x + Padding, y + TextStyle.Clause.Ascent, line, TextStyle.Clause));
            y += TextStyle.Clause.LineHeight;
        }

        y = top + Padding + (2 * TextStyle.Clause.LineHeight);
        var name = signer.Title is null ? signer.Name : $"{signer.Name}（{signer.Title}）";
        Field("签署人", name, TextStyle.Value);
        Field("签署顺序", string.Create(CultureInfo.InvariantCulture, $"{signer.Order}"), TextStyle.Value);
        y += 10; // Room to sign by hand.
        Field("签名", signature?.TypedName, TextStyle.Filled);
        Field("日期", signature is null ? null : When(signature), TextStyle.Filled);
        Field("方式", signature is null ? null : MethodName(signature.Method), TextStyle.Filled);

        void Field(string label, string? value, TextStyle style)
        {
            page.Texts.Add(new TextRun(x + Padding, y + TextStyle.Label.Ascent, label, TextStyle.Label));
            if (value is null)
            {
                page.Frames.Add(new Frame(x + Padding + LabelWidth, y + style.LineHeight - 1, inner - LabelWidth, 0));
            }
            else
            {
                var (text, fitted) = FittedText.Line(value, style, inner - LabelWidth);
                page.Texts.Add(new TextRun(x + Padding + LabelWidth, y + style.Ascent, text, fitted));
            }

            y += style.LineHeight + 1.5;
        }
    }

    private string When(DocumentSignature signature) => signature.Method switch
    {
        SignatureMethod.Electronic => time.Of(signature.SignedAt),
        SignatureMethod.Paper => time.DayOf(signature.SignedAt),
    };

    /// <summary>How a signature was made, in Chinese.</summary>
    /// <param name="method">The method.</param>
    public static string MethodName(SignatureMethod method) => method switch
    {
        SignatureMethod.Electronic => "电子签名",
        SignatureMethod.Paper => "纸质签署",
    };
}
