using System.Buffers;
using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Body;

/// <summary>Reads a body up to a limit; what is larger is refused without being kept.</summary>
public static class BoundedBody
{
    private const int ChunkBytes = 16 * 1024;

    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maxBytes">The limit.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The bytes; 413 as soon as the declared or the real length passes the limit.</returns>
    public static async Task<Outcome<ReadOnlyMemory<byte>>> ReadAsync(
        HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = new ArrayBufferWriter<byte>((int)Math.Min(request.ContentLength ?? ChunkBytes, maxBytes) + 1);
        return await ReadAsync(request, body, maxBytes, cancellationToken) is { } refusal ? refusal : body.WrittenMemory;
    }

    /// <summary>Reads the body behind what is written already.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Takes the body; with room for one byte more than it has, it need not grow.</param>
    /// <param name="maxBytes">The limit of the body.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>413 as soon as the declared or the real length passes the limit; null when the body is read.</returns>
    public static async ValueTask<TooLarge?> ReadAsync(
        HttpRequest request, ArrayBufferWriter<byte> body, long maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(body);
        if (request.ContentLength > maxBytes)
            return OverLimit(maxBytes);
        var before = body.WrittenCount;
        var chunk = request.ContentLength is null ? ChunkBytes : 1;
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(body.GetMemory(chunk), cancellationToken)) > 0)
            {
                body.Advance(read);
                if (body.WrittenCount - before > maxBytes)
                    return OverLimit(maxBytes);
            }
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // The server's own limit is the lower one.
            return OverLimit(maxBytes);
        }

        return null;
    }

    private static TooLarge OverLimit(long maxBytes) => new(
        "body-too-large", string.Create(CultureInfo.InvariantCulture, $"The body is larger than {maxBytes} bytes."));
}
