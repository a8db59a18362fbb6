using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Intake;

/// <summary>Reads words that stand for values, as forms and messages have them, and collects those that stand for none.</summary>
internal sealed class ReportedWords
{
    private readonly List<FieldError> errors = [];

    /// <summary>What is wrong; empty when nothing is.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>The value of a word; nothing when it is empty, or wrong.</summary>
    /// <param name="field">JSON pointer of the field.</param>
    /// <param name="word">The word as it came.</param>
    /// <typeparam name="T">The values.</typeparam>
    public T? Find<T>(string field, string? word)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(word)) return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(EnumNames.Of(value), word, StringComparison.Ordinal)) return value;
        }

        errors.Add(new FieldError(field, $"must be one of {string.Join(", ", EnumNames.All(typeof(T)))}"));
        return null;
    }

    /// <summary>Requires a text.</summary>
    /// <param name="field">JSON pointer of the field.</param>
    /// <param name="text">The text as it came.</param>
    public void Require(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) errors.Add(new FieldError(field, "is required"));
    }
}
