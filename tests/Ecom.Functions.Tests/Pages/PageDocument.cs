using System.Xml;
using System.Xml.Linq;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Tests.Pages;

/// <summary>A rendered page, parsed; parsing fails when the page is not well-formed.</summary>
internal sealed class PageDocument
{
    private PageDocument(RenderedPage page)
    {
        page.Html.ShouldStartWith("<!DOCTYPE html>\n<html lang=");
        using var reader = XmlReader.Create(new StringReader(page.Html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        Page = page;
    }

    public RenderedPage Page { get; }

    public XElement Root { get; }

    public string Title => Root.Element("head")!.Element("title")!.Value;

    public IEnumerable<XElement> Fields => All("input").Where(input => (string?)input.Attribute("type") != "hidden").Concat(All("textarea"));

    public static PageDocument Of(SignerPage page, PageLanguage language = PageLanguage.Chinese, string switchPath = PageSamples.Path) =>
        new(new SignerPages().Render(page, new PageContext(language, switchPath)));

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    public XElement Field(string name) => Fields.Single(field => (string?)field.Attribute("name") == name);

    public IReadOnlyList<string> Ids => [.. Root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>()];
}
