using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Reads a request's JSON body into a parameter.</summary>
internal static class JsonBodyReader
{
    /// <summary>Reads the body.</summary>
    /// <exception cref="BadHttpRequestException">The body is not JSON of that type; answered with 400.</exception>
    public static async Task<object?> ReadAsync(HttpRequest request, Type type, CancellationToken cancellationToken)
    {
        var options = request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        if (!request.HasJsonContentType())
        {
            throw new BadHttpRequestException("The body must be JSON (content type application/json).", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type, options, cancellationToken);
        }
        catch (JsonException malformed)
        {
            throw new BadHttpRequestException(
                $"The body is not JSON of the expected form at {malformed.Path ?? "$"}.", StatusCodes.Status400BadRequest, malformed);
        }
    }
}
