namespace Ecom.Functions.Platform.OpenApi;

/// <summary>A way in which an HTTP function answers when it does not refuse, for the OpenAPI document.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="body">The record in the body, or null for none.</param>
/// <param name="contentType">Its media type.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AnswersAttribute(int status, Type? body = null, string contentType = "application/json") : Attribute
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The record in the body, or null for none.</summary>
    public Type? Body { get; } = body;

    /// <summary>Its media type.</summary>
    public string ContentType { get; } = contentType;
}
