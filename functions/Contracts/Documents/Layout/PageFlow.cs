using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Lays content out from top to bottom and begins a new page when one is full.</summary>
internal sealed class PageFlow
{
    private readonly List<PageContent> pages = [new()];

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PageContent> Pages => pages;

    /// <summary>The page that is being filled.</summary>
    public PageContent Page => pages[^1];

    /// <summary>Where the next line begins, in points from the page's top.</summary>
    public double Y { get; private set; } = PageSize.Top;

    /// <summary>Moves down.</summary>
    /// <param name="points">By how much.</param>
    public void Space(double points) => Y += points;

    /// <summary>Begins a new page unless so much room is left.</summary>
    /// <param name="points">The room that is needed; at most a page.</param>
    public void Keep(double points)
    {
        if (Y + points <= PageSize.Bottom || Y <= PageSize.Top) return;
        pages.Add(new PageContent());
        Y = PageSize.Top;
    }

    /// <summary>Sets text at the left margin, over as many lines and pages as it needs.</summary>
    /// <param name="text">Any text; line breaks begin paragraphs.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="firstIndent">Indent of each paragraph's first line, in points.</param>
    public void Text(string text, TextStyle style, double firstIndent = 0)
    {
        foreach (var paragraph in PrintableText.Paragraphs(text, style.Font.Has))
        {
            var indent = firstIndent;
            foreach (var line in Lines(paragraph, style, PageSize.ContentWidth, indent))
            {
                Keep(style.LineHeight);
                Put(PageSize.Side + indent, line, style);
                Y += style.LineHeight;
                indent = 0;
            }
        }
    }

    /// <summary>Sets text in the middle.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="style">How it is set.</param>
    public void Centered(string text, TextStyle style)
    {
        foreach (var line in Lines(PrintableText.Line(text, style.Font.Has), style, PageSize.ContentWidth))
        {
            Keep(style.LineHeight);
            Put(PageSize.Side + ((PageSize.ContentWidth - style.Width(line)) / 2), line, style);
            Y += style.LineHeight;
        }
    }

    /// <summary>Sets a value beside its label, with a rule below.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">The value; line breaks begin paragraphs.</param>
    /// <param name="labelWidth">Room for the label, in points.</param>
    /// <param name="style">How the value is set.</param>
    public void Row(string label, string value, double labelWidth, TextStyle? style = null)
    {
        var valueStyle = style ?? TextStyle.Value;
        var labels = Lines(PrintableText.Line(label, TextStyle.Label.Font.Has), TextStyle.Label, labelWidth - 8);
        var values = PrintableText.Paragraphs(value, valueStyle.Font.Has)
            .SelectMany(paragraph => Lines(paragraph, valueStyle, PageSize.ContentWidth - labelWidth))
            .ToArray();
        var height = Math.Max(valueStyle.LineHeight, TextStyle.Label.LineHeight);
        Space(3);
        for (var line = 0; line < Math.Max(labels.Count, values.Length); line++)
        {
            Keep(height);
            if (line < labels.Count) Put(PageSize.Side, labels[line], TextStyle.Label);
            if (line < values.Length) Put(PageSize.Side + labelWidth, values[line], valueStyle);
            Y += height;
        }

        Space(3);
        Rule();
    }

    /// <summary>Draws a rule over the whole width.</summary>
    public void Rule() => Page.Frames.Add(new Frame(PageSize.Side, Y, PageSize.ContentWidth, 0));

    /// <summary>Breaks visible text into lines.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">Room in points.</param>
    /// <param name="firstIndent">Indent of the first line in points.</param>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width, double firstIndent = 0)
    {
        var font = style.Font;
        return LineBreaker.Break(text, Measure, width - firstIndent, width);

        double Measure(Rune rune) => font.Width(rune, style.Size);
    }

    private void Put(double x, string line, TextStyle style)
    {
        if (line.Length > 0) Page.Texts.Add(new TextRun(x, Y + style.Ascent, line, style));
    }
}
