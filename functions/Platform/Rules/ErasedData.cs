namespace Ecom.Functions.Platform.Rules;

/// <summary>What stands where personal data was.</summary>
public static class ErasedData
{
    /// <summary>The name of each slice's event that says so.</summary>
    public const string Event = "PersonalDataErased";

    /// <summary>What erased texts read as.</summary>
    public const string Text = "[已删除 · erased]";

    /// <summary>The state by which lists find cases whose personal data was erased.</summary>
    public const string State = "Erased";

    /// <summary>Whether a text was erased.</summary>
    /// <param name="text">The text.</param>
    public static bool Is(string? text) => string.Equals(text, Text, StringComparison.Ordinal);
}
