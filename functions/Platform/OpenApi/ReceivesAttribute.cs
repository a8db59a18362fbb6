namespace Ecom.Functions.Platform.OpenApi;

/// <summary>The body that an HTTP function reads, for the OpenAPI document.</summary>
/// <param name="body">The record that it is read as.</param>
/// <param name="contentType">Its media type.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReceivesAttribute(Type body, string contentType = "application/json") : Attribute
{
    /// <summary>The record that it is read as.</summary>
    public Type Body { get; } = body;

    /// <summary>Its media type.</summary>
    public string ContentType { get; } = contentType;
}
