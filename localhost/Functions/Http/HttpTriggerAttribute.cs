using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function with an HTTP request.</summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Any method, a function key.</summary>
    public HttpTriggerAttribute()
        : this(AuthorizationLevel.Function)
    {
    }

    /// <summary>Any method.</summary>
    /// <param name="authLevel">Which key the caller must show.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;

    /// <summary>Some methods.</summary>
    /// <param name="authLevel">Which key the caller must show.</param>
    /// <param name="methods">The HTTP methods.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>Some methods, a function key.</summary>
    /// <param name="methods">The HTTP methods.</param>
    public HttpTriggerAttribute(params string[] methods)
        : this(AuthorizationLevel.Function, methods)
    {
    }

    /// <summary>Which key the caller must show.</summary>
    public AuthorizationLevel AuthLevel { get; }

    /// <summary>The route template under the host's prefix; null for the function's name.</summary>
    public string? Route { get; set; }

    /// <summary>The HTTP methods; null or none for all.</summary>
    public string[]? Methods { get; }
}
