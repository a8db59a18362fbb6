using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Adds page numbers and what identifies the document to the foot of each page.</summary>
internal static class Footers
{
    /// <summary>Adds footers to pages that are counted together.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="identity">What identifies the document, on the left.</param>
    /// <param name="hash">A second line on the left.</param>
    /// <param name="prefix">What stands before the page number, such as 签署页.</param>
    public static void Add(IReadOnlyList<PageContent> pages, string identity, string hash, string prefix = "")
    {
        const double top = PageSize.Height - 52;
        var style = TextStyle.Small;
        for (var index = 0; index < pages.Count; index++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{prefix}第 {index + 1} 页 / 共 {pages.Count} 页");
            var numberX = PageSize.Width - PageSize.Side - style.Width(number);
            var (left, leftStyle) = FittedText.Line(identity, style, numberX - PageSize.Side - 16);
            pages[index].Frames.Add(new Frame(PageSize.Side, top, PageSize.ContentWidth, 0));
            pages[index].Texts.Add(new TextRun(PageSize.Side, top + 13, left, leftStyle));
            pages[index].Texts.Add(new TextRun(numberX, top + 13, number, style));
            pages[index].Texts.Add(new TextRun(PageSize.Side, top + 25, hash, style with { Size = 7 }));
        }
    }
}
