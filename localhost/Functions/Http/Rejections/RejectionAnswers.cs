using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Http.Rejections;

/// <summary>
/// Requests that Kestrel refuses before any code of the host sees them (<c>%00</c> in an address, a malformed request line, headers over
/// the limit) are answered with a problem document too. Kestrel has no hook for its answer, which has no body: it tells of the refusal
/// by a diagnostic event, and from there on what it writes to the connection is replaced.
/// </summary>
internal static class RejectionAnswers
{
    public static void Add(WebApplicationBuilder web)
    {
        web.Services.AddHostedService<RejectionListener>();
        web.WebHost.ConfigureKestrel(static kestrel => kestrel.ConfigureEndpointDefaults(static endpoint => endpoint.Use(next => async connection =>
        {
            var transport = connection.Transport;
            var output = new RejectionWriter(transport.Output);
            connection.Features.Set(output);
            connection.Transport = new Transport(transport.Input, output);
            try
            {
                await next(connection);
            }
            finally
            {
                connection.Transport = transport;
            }
        })));
    }

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
