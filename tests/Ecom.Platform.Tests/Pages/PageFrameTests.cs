using System.Xml.Linq;
using Ecom.Functions.Platform.Pages;
using Ecom.Platform.Tests.Http;

namespace Ecom.Platform.Tests.Pages;

public sealed class PageFrameTests
{
    private const string Hostile = "\"'><script>alert(1)</script>&\u202E";
    private const string Shown = "\"'><script>alert(1)</script>&\uFFFD";

    private static readonly PageContext English = new(PageLanguage.English, "/api/c/token");

    [Fact]
    public void Page_OfAnySlice_ShowsWhatItIsGivenAsText()
    {
        var page = Render(new PageBody(200, Hostile, Markup.Of($"<p>{Hostile}</p>")), new PageSurround(Hostile, Hostile));

        page.Descendants("script").ShouldBeEmpty();
        foreach (var element in new[] { "title", "h1", "p" })
            page.Descendants(element).First().Value.ShouldBe(Shown);
        page.Descendants("header").Single().Element("span")!.Value.ShouldBe(Shown);
        page.Descendants("footer").Single().Value.ShouldBe(Shown);
    }

    [Fact]
    public void Page_WithASwitchPath_OffersTheOtherLanguage()
    {
        Render(new PageBody(200, "t", Markup.Nothing), new PageSurround("h", "f")).Descendants("a").Single().Attribute("href")!.Value
            .ShouldBe("/api/c/token?lang=zh");
        PageFrame.Render(new PageBody(200, "t", Markup.Nothing), new PageSurround("h", "f"), new PageContext(PageLanguage.Chinese, "")).Html.ShouldNotContain("<a ");
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("https://elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\\elsewhere.example")]
    public void Path_ThatLeadsElsewhere_IsAFault(string path) => Should.Throw<ArgumentException>(() => SitePath.Check(path));

    [Fact]
    public void Field_WithAProblem_IsTiedToItAndToItsHint()
    {
        var field = new FormField("reply", [new FormProblem("reply", Hostile)]);
        var form = XElement.Parse(Markup.Of($"<form>{field.Problem}<input id=\"{field.Id}\"{field.Attributes(hint: true)} /></form>").ToString());

        form.Element("p")!.Value.ShouldBe(Shown);
        form.Element("p")!.Attribute("id")!.Value.ShouldBe("reply-problem");
        form.Element("input")!.Attribute("aria-describedby")!.Value.ShouldBe("reply-hint reply-problem");
        form.Element("input")!.Attribute("aria-invalid")!.Value.ShouldBe("true");
        new FormField("rating", [new FormProblem("reply", "x")]).HasProblem.ShouldBeFalse();
    }

    [Fact]
    public async Task Reply_OfAPage_HasItsStatusAndHeaders()
    {
        var request = Requests.Get().With("Accept", "text/html,*/*");
        var page = PageFrame.Render(new PageBody(410, "t", Markup.Nothing), new PageSurround("h", "f"), English, TimeSpan.FromSeconds(1.5));

        await new PageReply(page).Render(request.HttpContext).WriteAsync(request.HttpContext);

        PageReply.IsWantedBy(request).ShouldBeTrue();
        PageReply.IsWantedBy(Requests.Get()).ShouldBeFalse();
        var response = request.HttpContext.Response;
        response.StatusCode.ShouldBe(410);
        response.ContentType.ShouldBe("text/html; charset=utf-8");
        response.Headers.ContentSecurityPolicy.ToString().ShouldStartWith("default-src 'none'");
        response.Headers.RetryAfter.ToString().ShouldBe("2");
        response.Headers.ContentLanguage.ToString().ShouldBe("en");
    }

    private static XElement Render(PageBody body, PageSurround surround) =>
        XElement.Parse(PageFrame.Render(body, surround, English).Html["<!DOCTYPE html>\n".Length..]);
}
