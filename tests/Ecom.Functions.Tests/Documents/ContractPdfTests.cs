using System.Globalization;
using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

public sealed class ContractPdfTests
{
    private static readonly PdfContractDocuments Documents = new(new ContractDocumentOptions());

    [Fact]
    public void Contract_Rendered_SaysEverythingThatItsInputSays()
    {
        var contract = Sample.Contract();

        var text = new PdfText(Documents.RenderContract(contract)).All;

        text.ShouldContain(contract.Title);
        text.ShouldContain("合同编号 MC-2026-000123");
        text.ShouldContain("商家合作合同");
        text.ShouldContain("2026年3月2日");
        text.ShouldContain("甲方（平台）：星河电子商务有限公司");
        text.ShouldContain("91370200MA3C000000");
        text.ShouldContain("人民币 ¥1,234,567.89（大写：壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分）");
        text.ShouldContain("人民币 ¥20,000.00（大写：贰万元整）");
        text.ShouldContain(contract.Terms.Payment!);
        text.ShouldContain(contract.Terms.BreachLiability!);
        text.ShouldContain("自 2026年4月1日 起至 2027年3月31日 止");
        text.ShouldContain("仲裁");
        text.ShouldContain(contract.Terms.DisputeForum!);
        text.ShouldContain(contract.Terms.CostBearing!);
        text.ShouldContain("T+10");
        text.ShouldContain("第十二条  合作内容（12）");
        foreach (var clause in contract.Clauses) text.ShouldContain(clause.Text.Replace("\n", string.Empty, StringComparison.Ordinal));
        text.ShouldContain("李娜（法定代表人）");
        text.ShouldContain("Anna Schmidt");
    }

    [Fact]
    public void Contract_EveryPage_CarriesNumberRevisionHashAndPageCount()
    {
        var contract = Sample.Contract();

        var document = Documents.RenderContract(contract);

        var text = new PdfText(document);
        text.Pages.Count.ShouldBe(document.PageCount);
        text.Pages.Count.ShouldBeGreaterThan(2);
        for (var page = 0; page < text.Pages.Count; page++)
        {
            text.PageText(page).ShouldContain(string.Create(CultureInfo.InvariantCulture, $"第 {page + 1} 页 / 共 {document.PageCount} 页"));
            text.PageText(page).ShouldContain("合同编号 MC-2026-000123 · 第 2 版");
            text.PageText(page).ShouldContain(contract.ContentHash);
        }
    }

    [Fact]
    public void Contract_NothingButTitle_StillRenders()
    {
        var contract = new ContractDocument(
            "AS-2026-000001", "协议", ContractDocumentKind.AfterSalesService, 1, Sample.Hash, Sample.CreatedAt, [], new DocumentTerms(), [], []);

        var document = Documents.RenderContract(contract);

        document.PageCount.ShouldBe(1);
        new PdfText(document).Page1.ShouldContain("第 1 页 / 共 1 页");
    }

    [Fact]
    public void SignatureBlocks_UnorderedSigners_StandInSigningOrder()
    {
        var contract = Sample.Contract();
        contract = contract with { Signers = [.. contract.Signers.Reverse()] };

        var text = new PdfText(Documents.RenderContract(contract)).All;

        text.IndexOf("李娜（法定代表人）", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("张伟（授权代表）", StringComparison.Ordinal));
    }

    [Fact]
    public void Signed_SameContract_KeepsEveryRunOfThePagesThatWereRead()
    {
        var before = new PdfText(Documents.RenderContract(Sample.Contract()));
        var after = new PdfText(Documents.RenderSigned(Sample.Signed()));

        after.Pages.Count.ShouldBe(before.Pages.Count + 1);
        for (var page = 0; page < before.Pages.Count; page++) before.Pages[page].Except(after.Pages[page]).ShouldBeEmpty();
    }

    [Fact]
    public void Signed_Electronically_ShowsNameTimeWithZoneAndMethodOfEverySigner()
    {
        var text = new PdfText(Documents.RenderSigned(Sample.Signed()));

        var signaturePage = text.PageText(text.Pages.Count - 1);
        signaturePage.ShouldContain("签署页 第 1 页 / 共 1 页");
        signaturePage.ShouldContain(Sample.Hash);
        string[] times = ["2026-03-03 09:30:00 UTC+08:00", "2026-03-04 09:30:00 UTC+08:00", "2026-03-05 09:30:00 UTC+08:00"];
        foreach (var time in times)
        {
            signaturePage.ShouldContain(time);
            text.PageText(text.Pages.Count - 2).ShouldContain(time);
        }

        foreach (var name in (string[])["李娜", "张伟", "Anna Schmidt"]) signaturePage.ShouldContain(name);
        signaturePage.ShouldContain("电子签名 Electronic signature");
    }

    [Fact]
    public void Signed_OnPaper_ShowsScanWitnessAndShelf()
    {
        var text = new PdfText(Documents.RenderSigned(Sample.Signed(method: SignatureMethod.Paper)));

        var signaturePage = text.PageText(text.Pages.Count - 1);
        signaturePage.ShouldContain("2026年3月5日");
        signaturePage.ShouldContain(Sample.Paper().ScanSha256);
        signaturePage.ShouldContain("王芳");
        signaturePage.ShouldContain("A-03-17");
        signaturePage.ShouldContain("纸质签署 Signed on paper");
    }

    [Fact]
    public void Signed_SignatureMissing_IsRefused()
    {
        var signed = Sample.Signed();

        Should.Throw<ArgumentException>(() => Documents.RenderSigned(signed with { Signatures = [.. signed.Signatures.Skip(1)] }))
            .Message.ShouldContain("exactly one signature of each signer");
    }

    [Fact]
    public void Signed_SignatureTwiceOrForeign_IsRefused()
    {
        var signed = Sample.Signed();
        var foreign = signed.Signatures[0] with { SignerId = "someone-else" };

        Should.Throw<ArgumentException>(() => Documents.RenderSigned(signed with { Signatures = [.. signed.Signatures, signed.Signatures[0]] }));
        Should.Throw<ArgumentException>(() => Documents.RenderSigned(signed with { Signatures = [foreign, .. signed.Signatures.Skip(1)] }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void Contract_ContentHashIsNoSha256_IsRefused(string hash) =>
        Should.Throw<ArgumentException>(() => Documents.RenderContract(Sample.Contract() with { ContentHash = hash }))
            .Message.ShouldContain("ContentHash");

    [Fact]
    public void Options_UnknownTimeZone_IsRefusedAtConstruction() =>
        Should.Throw<TimeZoneNotFoundException>(() => new PdfContractDocuments(new ContractDocumentOptions { TimeZone = "Mars/Olympus" }));
}
