using System.Globalization;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Writes a page's drawing operators (ISO 32000-1, 8 and 9).</summary>
internal static class PdfPageStream
{
    /// <summary>The content stream of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fonts">The subset of each weight; takes up the characters of the page.</param>
    public static byte[] Write(PageContent page, IReadOnlyDictionary<ContractTypeface, FontSubset> fonts)
    {
        var stream = new StringBuilder("0.6 w\n");
        foreach (var frame in page.Frames) Draw(stream, frame);
        stream.Append("BT\n");
        foreach (var run in page.Texts)
        {
            var subset = fonts[run.Style.Typeface];
            stream.Append(CultureInfo.InvariantCulture, $"{Color(run.Style.Ink)} rg /{run.Style.Typeface} {Number(run.Style.Size)} Tf ")
                .Append(CultureInfo.InvariantCulture, $"1 0 0 1 {Number(run.X)} {Number(PageSize.Height - run.Baseline)} Tm <");
            foreach (var rune in run.Text.EnumerateRunes()) stream.Append(CultureInfo.InvariantCulture, $"{subset.Number(rune):X4}");
            stream.Append("> Tj\n");
        }

        return Encoding.ASCII.GetBytes(stream.Append("ET\n").ToString());
    }

    private static void Draw(StringBuilder stream, Frame frame)
    {
        var (left, top) = (Number(frame.X), PageSize.Height - frame.Y);
        stream.Append(CultureInfo.InvariantCulture, $"{Color(frame.Ink)} RG ");
        if (frame.Height == 0)
            stream.Append(CultureInfo.InvariantCulture, $"{left} {Number(top)} m {Number(frame.X + frame.Width)} {Number(top)} l S\n");
        else
            stream.Append(CultureInfo.InvariantCulture, $"{left} {Number(top - frame.Height)} {Number(frame.Width)} {Number(frame.Height)} re S\n");
    }

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Color(Ink ink) => ink switch
    {
        Ink.Black => "0.1 0.1 0.1",
        Ink.Grey => "0.36 0.36 0.36",
        Ink.Light => "0.77 0.78 0.81",
        Ink.Blue => "0.07 0.24 0.55",
    };
}
