namespace Ecom.Functions.Contracts.Documents;

/// <summary>How text is set.</summary>
/// <param name="Typeface">The weight.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Ink">The colour.</param>
internal sealed record TextStyle(ContractTypeface Typeface, double Size, Ink Ink = Ink.Black)
{
    /// <summary>The document's title.</summary>
    public static readonly TextStyle Title = new(ContractTypeface.Bold, 20);

    /// <summary>A section's heading.</summary>
    public static readonly TextStyle Heading = new(ContractTypeface.Bold, 12.5);

    /// <summary>A clause's heading.</summary>
    public static readonly TextStyle Clause = new(ContractTypeface.Bold, 10.5);

    /// <summary>Running text.</summary>
    public static readonly TextStyle Body = new(ContractTypeface.Regular, 10.5);

    /// <summary>Labels.</summary>
    public static readonly TextStyle Label = new(ContractTypeface.Regular, 9.5, Ink.Grey);

    /// <summary>Values beside labels.</summary>
    public static readonly TextStyle Value = new(ContractTypeface.Regular, 9.5);

    /// <summary>Hashes; 64 digits fit beside a label.</summary>
    public static readonly TextStyle Hash = new(ContractTypeface.Regular, 8);

    /// <summary>What was filled in by signing.</summary>
    public static readonly TextStyle Filled = new(ContractTypeface.Bold, 9.5, Ink.Blue);

    /// <summary>Notes and footers.</summary>
    public static readonly TextStyle Small = new(ContractTypeface.Regular, 8, Ink.Grey);

    /// <summary>Distance from one line to the next, in points.</summary>
    public double LineHeight => Size * 1.6;

    /// <summary>Distance from a line's top to its baseline, in points.</summary>
    public double Ascent => Size * 1.2;

    /// <summary>The font of this weight.</summary>
    public TrueTypeFont Font => ContractFonts.Of(Typeface);

    /// <summary>The width of a text on one line, in points.</summary>
    /// <param name="text">The text.</param>
    public double Width(string text) => Font.Width(text, Size);
}
