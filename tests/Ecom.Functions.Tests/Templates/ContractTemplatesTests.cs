using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Templates;
using Ecom.Functions.Platform;

namespace Ecom.Functions.Tests.Templates;

public sealed class ContractTemplatesTests
{
    private const string Merchant = "merchant-cooperation.v1.json";

    private static readonly ContractTemplates Templates = ContractTemplates.Load();

    [Theory]
    [InlineData(ContractDocumentKind.MerchantCooperation, "merchant-cooperation")]
    [InlineData(ContractDocumentKind.ConsumerTransaction, "consumer-transaction")]
    [InlineData(ContractDocumentKind.AfterSalesService, "after-sales-service")]
    public void Latest_EveryKind_HasATemplateWithClauses(ContractDocumentKind kind, string id)
    {
        var template = Templates.Latest(kind);

        template.Id.ShouldBe(id);
        template.Clauses.Count.ShouldBeGreaterThanOrEqualTo(10);
        template.Clauses.ShouldContain(clause => clause.Mandatory);
    }

    /// <summary>Contracts refer to the version they were drafted from: a published version never changes.</summary>
    [Theory]
    [InlineData("merchant-cooperation.v1.json", "e0d28a61f9c351ad8027e1b67b305db9ea92cdcbe7a9827f61f0351c59700dcd")]
    [InlineData("consumer-transaction.v1.json", "fa27456dd08203edaa69fc0a946b360a6f9e0c92b3edfeec3e1f05354c2239ee")]
    [InlineData("after-sales-service.v1.json", "59b8418bbddedf33d68c625b9e8d344e1a79d7c0bff4aa3fa6d7b8185b6bc713")]
    public void PublishedVersion_Content_NeverChanges(string file, string hash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EmbeddedText.Read("Contracts.Templates." + file)))).ShouldBe(hash);

    [Fact]
    public void Template_EveryClause_CanBePrinted()
    {
        foreach (var template in Templates.All)
        {
            var contract = new ContractDocument(
                "MC-2026-000001", template.Title, template.Kind, 1, new string('a', 64), DateTimeOffset.UnixEpoch, [], new DocumentTerms(),
                [.. template.Clauses.Select(clause => new DocumentClause(clause.Heading, clause.Text))], []);
            var text = new Tests.Documents.PdfText(new PdfContractDocuments(new ContractDocumentOptions()).RenderContract(contract)).All;
            text.ShouldNotContain("[U+");
        }
    }

    [Fact]
    public void Find_UnknownIdOrVersion_IsNull()
    {
        Templates.Find("nothing").ShouldBeNull();
        Templates.Find("merchant-cooperation", 99).ShouldBeNull();
        Templates.Find("merchant-cooperation").ShouldBe(Templates.Find("merchant-cooperation", 1));
    }

    [Fact]
    public void Find_SeveralVersions_GivesTheNewestByDefault()
    {
        var files = Files();
        files["merchant-cooperation.v10.json"] = files[Merchant].Replace("\"version\": 1,", "\"version\": 10,", StringComparison.Ordinal);
        files["merchant-cooperation.v2.json"] = files[Merchant].Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal);

        var templates = ContractTemplates.Parse(files);

        templates.Find("merchant-cooperation")!.Version.ShouldBe(10);
        templates.Latest(ContractDocumentKind.MerchantCooperation).Version.ShouldBe(10);
        templates.Find("merchant-cooperation", 2)!.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("\"id\": \"scope\"", "\"id\": \"payment terms\"", "clause 'payment terms': the id must be")]
    [InlineData("\"id\": \"goods\"", "\"id\": \"scope\"", "'scope' is used more than once")]
    [InlineData("\"heading\": \"合作内容\"", "\"heading\": \" \"", "clause 'scope': a heading is empty")]
    [InlineData("\"version\": 1,", "\"version\": 0,", "the version must be 1 or more")]
    [InlineData("\"kind\": \"merchantCooperation\"", "\"kind\": \"merchant\"", "merchant-cooperation.v1.json: ")]
    [InlineData("\"kind\": \"merchantCooperation\"", "\"kind\": 0", "merchant-cooperation.v1.json: ")]
    [InlineData("\"titleEn\"", "\"titelEn\"", "titelEn")]
    [InlineData("\"kind\": \"merchantCooperation\"", "\"kind\": \"consumerTransaction\"", "kind MerchantCooperation: there is no template")]
    [InlineData("\"kind\": \"merchantCooperation\"", "\"kind\": \"consumerTransaction\"", "kind ConsumerTransaction: more than one template id")]
    public void Parse_WrongFile_NamesTheProblem(string right, string wrong, string problem)
    {
        var files = Files();
        files[Merchant].ShouldContain(right);
        files[Merchant] = files[Merchant].Replace(right, wrong, StringComparison.Ordinal);

        Should.Throw<ContractTemplateException>(() => ContractTemplates.Parse(files)).Message.ShouldContain(problem);
    }

    [Fact]
    public void Parse_FileNameDiffersFromContent_IsAProblem()
    {
        var files = Files();
        files["merchant.v1.json"] = files[Merchant];
        files.Remove(Merchant);

        Should.Throw<ContractTemplateException>(() => ContractTemplates.Parse(files)).Problems.ShouldHaveSingleItem().ShouldStartWith("merchant.v1.json: the name must be");
    }

    [Fact]
    public void Parse_SeveralProblems_NamesAll()
    {
        var files = Files();
        foreach (var file in files.Keys.ToArray()) files[file] = "{";

        Should.Throw<ContractTemplateException>(() => ContractTemplates.Parse(files)).Problems.Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    private static Dictionary<string, string> Files() => EmbeddedText.Names("Contracts.Templates.")
        .ToDictionary(name => name["Contracts.Templates.".Length..], EmbeddedText.Read, StringComparer.Ordinal);
}
