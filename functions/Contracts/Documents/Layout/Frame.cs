namespace Ecom.Functions.Contracts.Documents;

/// <summary>A frame, or a rule when its height is 0; points from the page's top left corner.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height; 0 for a horizontal rule.</param>
/// <param name="Ink">The colour.</param>
internal sealed record Frame(double X, double Y, double Width, double Height, Ink Ink = Ink.Light);
