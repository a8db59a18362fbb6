namespace Ecom.Functions.Contracts.Documents;

/// <summary>Renders contract documents as PDF 1.7 with the typeface Noto Sans SC.</summary>
public sealed class PdfContractDocuments : IContractDocuments
{
    private readonly ContractBody body;
    private readonly SignaturePage signaturePage;
    private readonly CertificatePages certificatePages;

    /// <summary>Makes a renderer.</summary>
    /// <param name="options">The settings.</param>
    /// <exception cref="TimeZoneNotFoundException">The time zone of the settings is unknown.</exception>
    public PdfContractDocuments(ContractDocumentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var time = new TimeText(TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone));
        body = new ContractBody(time);
        signaturePage = new SignaturePage(time);
        certificatePages = new CertificatePages(time);
    }

    /// <inheritdoc />
    public RenderedDocument RenderContract(ContractDocument document)
    {
        DocumentInput.Check(document);
        return PdfFile.Write(body.LayOut(document, []), Properties(document, "合同 Contract", document.CreatedAt));
    }

    /// <inheritdoc />
    public RenderedDocument RenderSigned(SignedContractDocument document)
    {
        DocumentInput.Check(document);
        IReadOnlyList<PageContent> pages = [.. body.LayOut(document.Contract, document.Signatures), .. signaturePage.LayOut(document)];
        return PdfFile.Write(pages, Properties(document.Contract, "已签署合同 Signed contract", document.CompletedAt));
    }

    /// <inheritdoc />
    public RenderedDocument RenderCertificate(CompletionCertificate certificate)
    {
        DocumentInput.Check(certificate);
        var title = $"{certificate.ContractNumber} 签署完成证书 Certificate of completion";
        return PdfFile.Write(
            certificatePages.LayOut(certificate),
            new DocumentProperties(title, certificate.Title, certificate.CompletedAt));
    }

    private static DocumentProperties Properties(ContractDocument document, string subject, DateTimeOffset createdAt) =>
        new($"{document.Number} {document.Title}", subject, createdAt);
}
