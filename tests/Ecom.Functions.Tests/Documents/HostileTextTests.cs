using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

public sealed class HostileTextTests
{
    private static readonly PdfContractDocuments Documents = new(new ContractDocumentOptions());

    [Fact]
    public void Clause_InvisibleOrUnknownCharacters_AreShownAsCodePoints()
    {
        var text = Render("甲\u0000乙\u200B丙\u202E丁😀戊\uD800己\u05D0");

        text.All.ShouldContain("甲[U+0000]乙[U+200B]丙[U+202E]丁[U+1F600]戊[U+D800]己[U+05D0]");
    }

    [Fact]
    public void Clause_TenThousandCharacters_LosesNothing()
    {
        var clause = string.Concat(Enumerable.Repeat("乙方应当保证商品信息真实、准确、完整（包括规格）；", 400));
        clause.Length.ShouldBeGreaterThanOrEqualTo(10_000);

        var text = Render(clause);

        Body(text).ShouldContain(clause);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('。')]
    [InlineData('（')]
    [InlineData('字')]
    public void Clause_OneCharacterTenThousandTimes_StaysOnThePage(char character)
    {
        var text = Render(new string(character, 10_000));

        Body(text).Count(letter => letter == character).ShouldBeGreaterThanOrEqualTo(10_000);
        ShouldStayOnThePage(text);
    }

    [Fact]
    public void Contract_LongNamesEverywhere_StaysOnThePageAndKeepsItsLayoutWhenSigned()
    {
        var contract = Sample.Contract() with
        {
            Number = new string('9', 300),
            Title = new string('题', 500),
            Parties = [new DocumentParty(new string('甲', 300), new string('W', 2_000)) { Address = new string('地', 3_000) }],
            Terms = new DocumentTerms { Others = [new DocumentTerm(new string('标', 400), new string('v', 4_000))] },
            Signers = [new DocumentSigner("a", new string('名', 300), new string('方', 500), 1) { Title = new string('t', 300) }, new DocumentSigner("b", "乙", "丙", 2)],
        };

        var before = new PdfText(Documents.RenderContract(contract));
        var after = new PdfText(Documents.RenderSigned(Sample.Signed(contract)));

        ShouldStayOnThePage(before);
        ShouldStayOnThePage(after);
        for (var page = 0; page < before.Pages.Count; page++) before.Pages[page].Except(after.Pages[page]).ShouldBeEmpty();
    }

    private static PdfText Render(string clause) =>
        new(Documents.RenderContract(Sample.Contract() with { Clauses = [new DocumentClause("条款", clause)] }));

    /// <summary>The text without the footers, which stand between the pages of a clause.</summary>
    private static string Body(PdfText text) => string.Concat(text.Pages.SelectMany(page => page).Where(run => run.Y > PageSize.Height - PageSize.Bottom).Select(run => run.Text));

    private static void ShouldStayOnThePage(PdfText text)
    {
        foreach (var run in text.Pages.SelectMany(page => page))
        {
            var width = ContractFonts.Of(Enum.Parse<ContractTypeface>(run.Font)).Width(run.Text, run.Size);
            run.X.ShouldBeGreaterThanOrEqualTo(PageSize.Side - 0.1);
            (run.X + width).ShouldBeLessThanOrEqualTo(PageSize.Width - PageSize.Side + 0.5, run.Text);
            run.Y.ShouldBeInRange(20, PageSize.Height - PageSize.Top);
        }
    }
}
