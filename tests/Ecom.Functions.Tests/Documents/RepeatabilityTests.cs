using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

/// <summary>A retried step must make the identical file, or archiving write-once would fail.</summary>
public sealed class RepeatabilityTests
{
    private static readonly PdfContractDocuments Documents = new(new ContractDocumentOptions());

    public static TheoryData<string> Kinds => ["contract", "signed", "paper", "certificate"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Document_RenderedAgainByAnotherRenderer_HasTheSameBytes(string kind)
    {
        var first = Render(Documents, kind);
        var second = Render(new PdfContractDocuments(new ContractDocumentOptions()), kind);

        second.Content.ToArray().ShouldBe(first.Content.ToArray());
        second.Sha256.ShouldBe(first.Sha256);
    }

    [Fact]
    public void Document_RenderedInParallel_HasTheSameBytes()
    {
        var hashes = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4)
            .Select(index => Render(Documents, Kinds.ElementAt(index % 4).Data).Sha256)
            .Distinct(StringComparer.Ordinal);

        hashes.Count().ShouldBe(4);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Document_OtherCulture_HasTheSameBytes(string culture)
    {
        var expected = Render(Documents, "certificate").Sha256;
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Render(Documents, "certificate").Sha256.ShouldBe(expected);
            Render(Documents, "signed").Sha256.ShouldBe(Render(Documents, "signed").Sha256);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Document_OneCharacterChanged_HasOtherBytesAndOtherIdentifier()
    {
        var contract = Sample.Contract();

        var first = new PdfText(Documents.RenderContract(contract));
        var second = new PdfText(Documents.RenderContract(contract with { Title = contract.Title + "。" }));

        Identifier(second).ShouldNotBe(Identifier(first), StringComparer.Ordinal);
    }

    private static string Identifier(PdfText text) => text.File[text.File.LastIndexOf("/ID", StringComparison.Ordinal)..];

    private static RenderedDocument Render(PdfContractDocuments documents, string kind) => kind switch
    {
        "contract" => documents.RenderContract(Sample.Contract()),
        "signed" => documents.RenderSigned(Sample.Signed()),
        "paper" => documents.RenderSigned(Sample.Signed(method: SignatureMethod.Paper)),
        "certificate" => documents.RenderCertificate(Sample.Certificate()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
