namespace Ecom.Functions.Platform.Pages;

/// <summary>HTML that is safe to send: made from literal text with every inserted value encoded.</summary>
internal readonly struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    /// <summary>No HTML.</summary>
    public static Markup Nothing => default;

    /// <summary>Makes HTML from an interpolated string; the literal parts are HTML, the inserted values text.</summary>
    /// <param name="html">The interpolated string.</param>
    public static Markup Of(ref MarkupHandler html) => new(html.ToString());

    /// <summary>Takes text of this assembly as it is; never a value from outside.</summary>
    /// <param name="html">The text.</param>
    public static Markup Own(string html) => new(html);

    /// <summary>Puts pieces one after the other.</summary>
    /// <param name="parts">The pieces.</param>
    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    /// <summary>HTML when a condition holds, otherwise nothing.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="html">The HTML.</param>
    public static Markup If(bool condition, ref MarkupHandler html) => condition ? Of(ref html) : Nothing;

    /// <inheritdoc />
    public override string ToString() => html ?? string.Empty;
}
