using System.Xml.Linq;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Tests.Pages;

public sealed class SignPageFormTests
{
    [Fact]
    public void Forms_AllThree_PostToTheirLinks() =>
        PageDocument.Of(PageSamples.Sign()).All("form").Select(form => ((string?)form.Attribute("method"), (string?)form.Attribute("action"))).ShouldBe(
        [
            ("post", PageSamples.Path + "/sign"),
            ("post", PageSamples.Path + "/decline"),
            ("post", PageSamples.Path + "/delegate"),
        ]);

    [Fact]
    public void Fields_FirstVisit_AreEmptyAndNothingIsTicked()
    {
        var page = PageDocument.Of(PageSamples.Sign());

        page.Field(SignPageFieldNames.Consent).Attribute("checked").ShouldBeNull();
        ((string?)page.Field(SignPageFieldNames.TypedName).Attribute("value")).ShouldBe(string.Empty);
        page.Field(SignPageFieldNames.Reason).Value.ShouldBe(string.Empty);
        page.Root.Descendants().Attributes("aria-invalid").ShouldBeEmpty();
        page.All("details").Attributes("open").ShouldBeEmpty();
    }

    [Fact]
    public void Fields_Names_AreThoseThatTheReaderOfTheFormsUses() =>
        PageDocument.Of(PageSamples.Sign()).Fields.Select(field => (string)field.Attribute("name")!).ShouldBe(
            Enum.GetValues<SignPageField>().Select(SignPageFieldNames.Of), ignoreOrder: true);

    [Theory]
    [InlineData(PageLanguage.Chinese)]
    [InlineData(PageLanguage.English)]
    public void Consent_Shown_IsWholeAndNamesItsVersionAndHash(PageLanguage language)
    {
        var consent = PageSamples.Consents.Current(language);

        var page = PageDocument.Of(PageSamples.Sign(language), language);

        foreach (var paragraph in consent.Paragraphs) page.Root.Value.ShouldContain(paragraph);
        page.Root.Value.ShouldContain(consent.Agreement);
        page.Root.Value.ShouldContain(consent.Sha256);
        Hidden(page, SignPageFieldNames.ConsentVersion).ShouldBe(consent.Version);
        Hidden(page, SignPageFieldNames.ConsentLanguage).ShouldBe(LanguageChoice.Tag(language));
    }

    [Fact]
    public void Problems_Summary_LinksToEveryField()
    {
        var page = PageDocument.Of(PageSamples.SignWithProblems());

        page.Title.ShouldStartWith("有错误：");
        var summary = page.All("section").Single(section => (string?)section.Attribute("role") == "alert");
        summary.Descendants("a").Select(link => ((string)link.Attribute("href")!)[1..]).ShouldBe(
            Enum.GetValues<SignPageField>().Select(SignPageFieldNames.Of));
        foreach (var link in summary.Descendants("a")) page.Ids.ShouldContain(((string)link.Attribute("href")!)[1..], StringComparer.Ordinal);
    }

    [Fact]
    public void Problems_Fields_AreMarkedAndSayWhatIsWrong()
    {
        var page = PageDocument.Of(PageSamples.SignWithProblems());

        foreach (var field in page.Fields)
        {
            ((string?)field.Attribute("aria-invalid")).ShouldBe("true");
            ((string)field.Attribute("aria-describedby")!).Split(' ').ShouldContain((string)field.Attribute("id")! + "-problem", StringComparer.Ordinal);
        }

        page.All("details").ShouldAllBe(details => details.Attribute("open") != null);
    }

    [Fact]
    public void Problems_Entries_AreShownAgain()
    {
        var page = PageDocument.Of(PageSamples.SignWithProblems() with
        {
            Entries = new SignPageEntries
            {
                Consent = true,
                TypedName = "李\"娜<",
                Reason = "</textarea><b>",
                DelegateName = "陈强",
                DelegateEmail = "a&b@x",
            }
        });

        page.Field(SignPageFieldNames.Consent).Attribute("checked").ShouldNotBeNull();
        ((string?)page.Field(SignPageFieldNames.TypedName).Attribute("value")).ShouldBe("李\"娜<");
        page.Field(SignPageFieldNames.Reason).Value.ShouldBe("</textarea><b>");
        ((string?)page.Field(SignPageFieldNames.DelegateEmail).Attribute("value")).ShouldBe("a&b@x");
    }

    [Fact]
    public void Delegation_NotAllowed_HasNoForm() =>
        PageDocument.Of(PageSamples.Sign() with { MayDelegate = false }).All("form").Count().ShouldBe(2);

    [Fact]
    public void Problems_EveryFieldAndKind_HasWordsInBothLanguages()
    {
        foreach (var field in Enum.GetValues<SignPageField>())
        {
            foreach (var kind in Enum.GetValues<FieldProblemKind>())
            {
                var words = Enum.GetValues<PageLanguage>().Select(language => ProblemWords.Of(new FieldProblem(field, kind), new PageVoice(language, TimeZoneInfo.Utc)));
                words.Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
            }
        }
    }

    private static string Hidden(PageDocument page, string name) =>
        (string)page.All("input").Single(input => (string?)input.Attribute("name") == name).Attribute("value")!;
}
