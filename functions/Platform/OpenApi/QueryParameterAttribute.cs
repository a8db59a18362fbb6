namespace Ecom.Functions.Platform.OpenApi;

/// <summary>A query value that an HTTP function reads, for the OpenAPI document.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">Its type: a string, a number, a date, or an enum.</param>
/// <param name="description">What it means.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class QueryParameterAttribute(string name, Type type, string description) : Attribute
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its type.</summary>
    public Type Type { get; } = type;

    /// <summary>What it means.</summary>
    public string Description { get; } = description;
}
