namespace Ecom.Functions.Contracts.Documents;

/// <summary>Text on a page.</summary>
/// <param name="X">Left edge in points from the page's left.</param>
/// <param name="Baseline">Baseline in points from the page's top.</param>
/// <param name="Text">Visible characters only.</param>
/// <param name="Style">How it is set.</param>
internal sealed record TextRun(double X, double Baseline, string Text, TextStyle Style);
