using System.Diagnostics;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Gives each request a trace, also while nobody collects traces: on Azure a request always has one, and what it is answered may name it.</summary>
internal sealed class RequestTraces : IDisposable
{
    private const string AspNetCore = "Microsoft.AspNetCore";

    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = static source => source.Name == AspNetCore,
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    public RequestTraces() => ActivitySource.AddActivityListener(listener);

    public void Dispose() => listener.Dispose();
}
