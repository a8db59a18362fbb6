namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>An HTTP request in the worker's own form.</summary>
public abstract class HttpRequestData
{
    /// <summary>Creates the request.</summary>
    /// <param name="functionContext">The invocation that it started.</param>
    private protected HttpRequestData(FunctionContext functionContext) => FunctionContext = functionContext;

    /// <summary>The invocation that it started.</summary>
    public FunctionContext FunctionContext { get; }

    /// <summary>Its address.</summary>
    public abstract Uri Url { get; }
}
