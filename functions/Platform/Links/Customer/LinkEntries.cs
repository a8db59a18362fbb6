namespace Ecom.Functions.Platform.Links;

/// <summary>What the customer had entered into a form that is shown again.</summary>
/// <param name="values">The fields by name.</param>
internal sealed class LinkEntries(params IReadOnlyList<(string Name, string? Value)> values)
{
    /// <summary>Nothing was entered.</summary>
    public static LinkEntries None { get; } = new();

    /// <summary>What stands in a field; empty when nothing does.</summary>
    /// <param name="name">The field.</param>
    public string this[string name] => values.FirstOrDefault(value => string.Equals(value.Name, name, StringComparison.Ordinal)).Value ?? "";

    /// <inheritdoc/>
    public override string ToString() => "what a customer entered";
}
