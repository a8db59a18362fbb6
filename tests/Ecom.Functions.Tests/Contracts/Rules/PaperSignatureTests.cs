using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class PaperSignatureTests
{
    private static readonly RecordPaperSignature Scan = new(
        "contracts/MC-2026-000001/scan.pdf", "5ca", "application/pdf", 1000, new DateOnly(2026, 3, 2), "Wu Lei", "A-12-3");

    [Fact]
    public void Scan_ByLegal_CompletesTheSigning()
    {
        var contract = ContractInTest.Signing(Drafts.OnPaper()).Do(Scan, People.LegalReviewer).Contract;
        contract.Status.ShouldBe(ContractStatus.Signed);
        contract.Signing!.Scan!.ShelfLocation.ShouldBe("A-12-3");
    }

    [Fact]
    public void Scan_ByOther_IsRefused() =>
        ContractInTest.Signing(Drafts.OnPaper()).Refuses(Scan, People.Drafter).Code.ShouldBe("wrong-role");

    [Fact]
    public void Scan_OfElectronicContract_IsRefused() =>
        ContractInTest.Signing().Refuses(Scan, People.LegalReviewer).Code.ShouldBe("wrong-state");

    [Fact]
    public void Scan_Twice_IsRefused() =>
        ContractInTest.Signing(Drafts.OnPaper()).Do(Scan, People.LegalReviewer).Refuses(Scan, People.LegalReviewer).Code.ShouldBe("wrong-state");

    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "future", "signedOn" }, { "past", "signedOn" }, { "witness", "witness" }, { "shelf", "shelfLocation" }, { "type", "scan" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Scan_WithWrongRecord_IsRefusedAndTheFieldNamed(string what, string field)
    {
        var scan = what switch
        {
            "future" => Scan with { SignedOn = new DateOnly(2026, 3, 3) },
            "past" => Scan with { SignedOn = new DateOnly(2026, 3, 1) },
            "witness" => Scan with { Witness = "" },
            "shelf" => Scan with { ShelfLocation = " " },
            _ => Scan with { ContentType = "text/html" },
        };
        ContractInTest.Signing(Drafts.OnPaper()).Refuses(scan, People.LegalReviewer).Fields.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public void Scan_TooLarge_IsRefused() => ContractInTest.Signing(Drafts.OnPaper())
        .Refuses(Scan with { Bytes = (20 * 1024 * 1024) + 1 }, People.LegalReviewer).Kind.ShouldBe(RefusalKind.TooLarge);

    [Fact]
    public void Link_OfPaperContract_IsRefused() => ContractInTest.Signing(Drafts.OnPaper())
        .Refuses(new ResendLink("ann"), People.Drafter).Code.ShouldBe("signed-on-paper");
}
