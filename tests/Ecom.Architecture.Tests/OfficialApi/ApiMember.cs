namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>One line of an API listing: a type or a member of it.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Declaration">The declaration, without attributes.</param>
/// <param name="Attributes">The attributes, each as <c>[Name(arguments)]</c>.</param>
public sealed record ApiMember(string Type, string Declaration, IReadOnlyList<string> Attributes)
{
    /// <summary>Attributes that decide what a caller's code compiles to: both sides must have the same.</summary>
    private static readonly string[] Binding = ["[AttributeUsage", "[Obsolete"];

    /// <summary>Type and declaration, with names that repeat the type's own name shortened: listings differ in that.</summary>
    public string Signature { get; } = $"{Type} : {Declaration.Replace(Type + ".", "", StringComparison.Ordinal)}";

    /// <summary>Says which attributes keep two lines of the same signature apart; null when none does.</summary>
    public string? AttributesApartFrom(ApiMember official)
    {
        var added = Attributes.Except(official.Attributes, StringComparer.Ordinal).Select(attribute => $"has {attribute}");
        var lost = official.Attributes.Where(IsBinding).Except(Attributes, StringComparer.Ordinal).Select(attribute => $"lacks {attribute}");
        var apart = string.Join(", ", added.Concat(lost));
        return apart.Length == 0 ? null : apart;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Type} : {Declaration}{(Attributes.Count == 0 ? "" : "  " + string.Join(' ', Attributes))}";

    private static bool IsBinding(string attribute) =>
        Array.Exists(Binding, name => attribute.StartsWith(name, StringComparison.Ordinal));
}
