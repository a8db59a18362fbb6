using System.Runtime.CompilerServices;
using System.Text;

namespace Ecom.Functions.Platform.Pages;

/// <summary>Builds <see cref="Markup"/>: literal parts as they are, inserted text encoded, inserted markup as it is.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder html;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters of the literal parts.</param>
    /// <param name="formattedCount">Number of inserted values.</param>
    public MarkupHandler(int literalLength, int formattedCount) => html = new StringBuilder(literalLength + (16 * formattedCount));

    /// <summary>Adds a literal part.</summary>
    /// <param name="value">HTML.</param>
    public void AppendLiteral(string value) => html.Append(value);

    /// <summary>Adds text, encoded.</summary>
    /// <param name="value">Text; null adds nothing.</param>
    public void AppendFormatted(string? value) => html.Append(PageText.Encode(value ?? string.Empty));

    /// <summary>Adds a number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(int value) => html.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}");

    /// <summary>Adds HTML.</summary>
    /// <param name="value">The HTML.</param>
    public void AppendFormatted(Markup value) => html.Append(value.ToString());

    /// <inheritdoc />
    public override string ToString() => html.ToString();
}
