using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Tests.Pages;

public sealed class SignerPagesTests
{
    public static TheoryData<string, PageLanguage> AllPages
    {
        get
        {
            var data = new TheoryData<string, PageLanguage>();
            foreach (var language in Enum.GetValues<PageLanguage>())
            {
                foreach (var name in PageSamples.All(language).Keys) data.Add(name, language);
            }

            return data;
        }
    }

    [Fact]
    public void Samples_HoldEveryPage() => PageSamples.All(PageLanguage.Chinese).Values.Select(page => page.GetType()).Distinct()
        .ShouldBe(typeof(SignerPage).Assembly.GetTypes().Where(type => type.BaseType == typeof(SignerPage)), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_Any_HasLanguageTitleHeadingAndLabels(string name, PageLanguage language)
    {
        var page = Render(name, language);

        ((string?)page.Root.Attribute("lang")).ShouldBe(language == PageLanguage.English ? "en" : "zh-CN");
        page.All("main").Count().ShouldBe(1);
        page.Title.ShouldEndWith(page.All("h1").Single().Value);
        page.All("h1").Single().Value.ShouldNotBeNullOrWhiteSpace();
        page.Ids.ShouldBeUnique(StringComparer.Ordinal);
        foreach (var field in page.Fields)
        {
            var label = page.All("label").Where(label => (string?)label.Attribute("for") == (string?)field.Attribute("id"));
            label.Single().Value.ShouldNotBeNullOrWhiteSpace();
        }

        foreach (var reference in page.Root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "aria-labelledby" or "aria-describedby"))
        {
            foreach (var id in reference.Value.Split(' ')) page.Ids.ShouldContain(id, StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_Any_RunsNothingAndLoadsNothing(string name, PageLanguage language)
    {
        var page = Render(name, language);

        string[] loading = ["script", "link", "img", "iframe", "object", "embed", "base"];
        page.Root.Descendants().Where(element => loading.Contains(element.Name.LocalName)).ShouldBeEmpty();
        foreach (var attribute in page.Root.Descendants().Attributes())
        {
            attribute.Name.LocalName.ShouldNotStartWith("on");
            attribute.Name.LocalName.ShouldNotBe("style", StringComparer.Ordinal);
            if (attribute.Name.LocalName is "href" or "action" or "src") attribute.Value.ShouldMatch("^(/[^/]|#)");
        }
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_Any_PolicyAllowsItsStyleSheetAndNothingElse(string name, PageLanguage language)
    {
        var page = Render(name, language);

        var start = page.Page.Html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page.Page.Html[start..page.Page.Html.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        page.Page.Headers["Content-Security-Policy"].ShouldBe(
            $"default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        page.Page.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        page.Page.Headers["Cache-Control"].ShouldBe("no-store");
        page.Page.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Page_HostileTitle_ShowsItAsText(string name, PageLanguage language)
    {
        const string title = "\"'><script>alert(1)</script>&amp;\u0000\u202E\uD800{x}@@style@@";

        var page = PageDocument.Of(PageSamples.All(language, title)[name], language);

        page.All("script").ShouldBeEmpty();
        page.Page.Html.ShouldNotContain("\u202E");
        page.Page.Html.ShouldNotContain("&#x202E;");
        if (name is "unknown" or "rate-limited" or "problems") return;
        page.All("bdi").Select(element => element.Value).ShouldContain("\"'><script>alert(1)</script>&amp;\uFFFD\uFFFD\uFFFD{x}@@style@@", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("sign", 200)]
    [InlineData("problems", 422)]
    [InlineData("signed", 200)]
    [InlineData("declined", 200)]
    [InlineData("delegated", 200)]
    [InlineData("processing", 202)]
    [InlineData("expired", 410)]
    [InlineData("used", 410)]
    [InlineData("not-your-turn", 409)]
    [InlineData("closed", 410)]
    [InlineData("unknown", 404)]
    [InlineData("rate-limited", 429)]
    public void Page_Status_FitsWhatItSays(string name, int status) => Render(name, PageLanguage.Chinese).Page.StatusCode.ShouldBe(status);

    [Fact]
    public void RateLimited_Wait_IsInTheHeaderInSeconds() =>
        Render("rate-limited", PageLanguage.Chinese).Page.Headers["Retry-After"].ShouldBe("90");

    [Fact]
    public void UnknownLink_Page_SaysNothingAboutAnyContract() =>
        Render("unknown", PageLanguage.Chinese).Root.Value.ShouldNotContain("MC-");

    [Theory]
    [InlineData(PageLanguage.Chinese, PageSamples.Path + "?lang=en", "en")]
    [InlineData(PageLanguage.English, PageSamples.Path + "?lang=zh", "zh-CN")]
    public void LanguageSwitch_Page_LeadsToTheOtherLanguage(PageLanguage language, string address, string tag)
    {
        var link = Render("sign", language).All("header").Single().Element("a")!;

        ((string?)link.Attribute("href")).ShouldBe(address);
        ((string?)link.Attribute("lang")).ShouldBe(tag);
    }

    [Fact]
    public void LanguageSwitch_NoPath_IsLeftOut() =>
        PageDocument.Of(new UnknownLinkPage(), switchPath: string.Empty).All("header").Single().Elements("a").ShouldBeEmpty();

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example/sign")]
    [InlineData("https://evil.example/sign")]
    [InlineData("/\\evil.example")]
    public void Links_NotOfThisSite_AreRefused(string link)
    {
        var page = PageSamples.Sign();

        Should.Throw<ArgumentException>(() => PageDocument.Of(page with { Links = page.Links with { Sign = link } }));
        Should.Throw<ArgumentException>(() => PageDocument.Of(page with { Links = page.Links with { Document = link } }));
        Should.Throw<ArgumentException>(() => PageDocument.Of(page with { Links = page.Links with { Decline = link } }));
        Should.Throw<ArgumentException>(() => PageDocument.Of(page with { Links = page.Links with { Delegate = link } }));
    }

    private static PageDocument Render(string name, PageLanguage language) => PageDocument.Of(PageSamples.All(language)[name], language);
}
