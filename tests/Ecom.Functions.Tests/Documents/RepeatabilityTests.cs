using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

/// <summary>A retried step must make the identical file, or archiving write-once would fail.</summary>
public sealed class RepeatabilityTests
{
    private static readonly PdfContractDocuments Documents = new(new ContractDocumentOptions());

    public static TheoryData<string> Kinds => ["contract", "signed", "paper", "certificate"];

    /// <summary>
    /// The same on every machine, runtime and release. A change of layout changes these; it must not reach a contract whose archiving is
    /// under way, so whoever changes them on purpose says so.
    /// </summary>
    [Theory]
    [InlineData("contract", "2d004932e412cfa61756c8bf81d5b1ebe7d04dc394d80b37a3cef529b59c4ffe")]
    [InlineData("signed", "e7f2585f53e0749c809956b9cfbb818f46e1ba654dd82f9d34d358c5393f5a06")]
    [InlineData("paper", "1634593fe97e5557d6ffd3215bda5ce236191af750cd57b9080b4ee6a7e489ba")]
    [InlineData("certificate", "0512618b47daf2c39d40b080f857d8ca1b85afd9aa356271c4df4d777c5c6fe5")]
    public void Document_Known_HasTheBytesThatItAlwaysHad(string kind, string sha256) => Render(Documents, kind).Sha256.ShouldBe(sha256);

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
