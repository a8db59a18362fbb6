using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Http.Rejections;

/// <summary>Hears of each request that Kestrel rejects, before it is answered, and gives its connection the answer.</summary>
internal sealed class RejectionListener(DiagnosticListener diagnostics, TimeProvider time)
    : IHostedService, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string BadRequest = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    private IDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = diagnostics.Subscribe(this, static name => name == BadRequest);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => subscription?.Dispose();

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: BadRequest, Value: IFeatureCollection request }
            && request.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException rejection
            && request.Get<IHttpResponseFeature>() is { HasStarted: false }
            && request.Get<RejectionWriter>() is { } output)
        {
            output.Replace(Answer(rejection.StatusCode));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static string Reason(int status) => status switch
    {
        StatusCodes.Status400BadRequest =>
            "The request can't be read: its address (where %00 is not allowed), its headers or the form of its body are malformed.",
        StatusCodes.Status408RequestTimeout => "The request took too long to arrive.",
        StatusCodes.Status413PayloadTooLarge => "The body is over the limit.",
        StatusCodes.Status414UriTooLong => "The address is over the limit.",
        StatusCodes.Status431RequestHeaderFieldsTooLarge => "The headers are over the limit, in number or in size.",
        StatusCodes.Status505HttpVersionNotsupported => "This version of HTTP is not spoken here.",
        _ => "The server does not take the request.",
    };

    private byte[] Answer(int status)
    {
        var body = HttpProblem.Serialize(status, Reason(status));
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}
            Content-Type: {HttpProblem.ContentType}
            Content-Length: {body.Length}
            Connection: close
            Date: {time.GetUtcNow():R}


            """).ReplaceLineEndings("\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
