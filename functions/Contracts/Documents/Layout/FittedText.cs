namespace Ecom.Functions.Contracts.Documents;

/// <summary>Fits text into room that may not grow.</summary>
internal static class FittedText
{
    private const double SmallestSize = 5.5;

    /// <summary>The first lines of a text; the last one ends in an ellipsis when the text goes on.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">Room in points.</param>
    /// <param name="count">Most lines.</param>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width, int count)
    {
        var lines = PageFlow.Lines(PrintableText.Line(text, style.Font.Has), style, width);
        return lines.Count <= count ? lines : [.. lines.Take(count - 1), Cut(lines[count - 1] + lines[count], style, width)];
    }

    /// <summary>One line: set smaller until it fits, then cut with an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="style">How it is set when there is room.</param>
    /// <param name="width">Room in points.</param>
    public static (string Text, TextStyle Style) Line(string text, TextStyle style, double width)
    {
        var line = PrintableText.Line(text, style.Font.Has);
        var size = Math.Clamp(style.Size * width / Math.Max(style.Width(line), 1), SmallestSize, style.Size);
        var fitted = style with { Size = Math.Floor(size * 10) / 10 };
        return fitted.Width(line) <= width ? (line, fitted) : (Cut(line, fitted, width), fitted);
    }

    private static string Cut(string line, TextStyle style, double width)
    {
        while (line.Length > 0 && style.Width(line + "…") > width)
            line = line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)];
        return line + "…";
    }
}
