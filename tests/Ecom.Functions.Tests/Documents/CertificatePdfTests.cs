using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

public sealed class CertificatePdfTests
{
    private static readonly PdfContractDocuments Documents = new(new ContractDocumentOptions());

    [Fact]
    public void Certificate_Electronic_ListsHashesAndEverySignersSteps()
    {
        var certificate = Sample.Certificate();

        var text = new PdfText(Documents.RenderCertificate(certificate)).All;

        text.ShouldContain("MC-2026-000123");
        foreach (var hash in (string[])[certificate.ContentHash, certificate.ContractSha256, certificate.SignedSha256, certificate.LedgerHeadHash])
            text.ShouldContain(hash);
        text.ShouldContain("序号 Seq 41");
        var signer = certificate.Signers[0];
        text.ShouldContain("乙方 青岛海风食品有限公司");
        text.ShouldContain("2026-03-02 10:30:00 UTC+08:00");
        text.ShouldContain("2026-03-02 14:30:00 UTC+08:00");
        text.ShouldContain("2026-03-02 15:30:00 UTC+08:00");
        text.ShouldContain("2026-03-03 09:30:00 UTC+08:00");
        text.ShouldContain(signer.IpAddress!);
        text.ShouldContain("2001:db8::42");
        text.ShouldContain("Chrome/126.0.0.0");
        text.ShouldContain(signer.ConsentSha256!);
        text.ShouldContain(signer.ConsentVersion!);
        text.ShouldContain("陈强");
    }

    [Fact]
    public void Certificate_Emails_AreMasked()
    {
        var document = Documents.RenderCertificate(Sample.Certificate());

        var text = new PdfText(document).All;
        text.ShouldContain("l***@haifeng.example");
        text.ShouldNotContain("li.na@");
        text.ShouldNotContain("zhang.wei@");
    }

    [Fact]
    public void Certificate_Verification_IsExplainedInBothLanguages()
    {
        var text = new PdfText(Documents.RenderCertificate(Sample.Certificate())).All;

        text.ShouldContain("核验方法");
        text.ShouldContain("sha256sum");
        text.ShouldContain("RFC 8785");
        text.ShouldContain("4. Consent texts are published by version");
    }

    [Fact]
    public void Certificate_Paper_ListsScanWitnessAndThatItIsNotFiledYet()
    {
        var certificate = Sample.Certificate() with
        {
            Signers = [new CertificateSigner("李娜", "乙方", 1, SignatureMethod.Paper, Sample.CreatedAt)],
            Paper = Sample.Paper() with { ShelfLocation = null },
        };

        var text = new PdfText(Documents.RenderCertificate(certificate)).All;

        text.ShouldContain(Sample.Paper().ScanSha256);
        text.ShouldContain("王芳");
        text.ShouldContain("尚未归档 Not filed yet");
        text.ShouldContain("纸质签署 Signed on paper");
        text.ShouldNotContain("IP 地址");
    }

    [Fact]
    public void Certificate_NobodySigned_IsRefused() =>
        Should.Throw<ArgumentException>(() => Documents.RenderCertificate(Sample.Certificate() with { Signers = [] }));
}
