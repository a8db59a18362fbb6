using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Ecom.Process.Tests.Lifecycle;

/// <summary>
/// A request body that leaves only when the test says so. With <c>Expect: 100-continue</c> the server asks for it when the function
/// reads it, so the test knows that the request is under way.
/// </summary>
internal sealed class HeldBody : HttpContent
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] body;

    public HeldBody(object value)
    {
        body = JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web);
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    /// <summary>Done when the server asked for the body.</summary>
    public Task Asked => asked.Task;

    public void Release() => released.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        asked.TrySetResult();
        await released.Task;
        await stream.WriteAsync(body);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
