using System.Text.Json;

namespace Ecom.Functions.Platform.Cases;

/// <summary>A query that is not valid, with the field that is wrong.</summary>
/// <param name="field">The field, as a property of <see cref="CaseQuery"/>.</param>
/// <param name="reason">What is wrong with it.</param>
public sealed class InvalidCaseQueryException(string field, string reason) : Exception($"{field}: {reason}")
{
    /// <summary>The field, as a property of <see cref="CaseQuery"/>.</summary>
    public string Field { get; } = field;

    /// <summary>The field as the query of an address names it.</summary>
    public string Parameter => JsonNamingPolicy.CamelCase.ConvertName(Field);

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason;
}
