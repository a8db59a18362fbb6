using System.Text.Json;
using Ecom.LocalHost.Simulators.Store;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Calls;

/// <summary>What a call is answered with.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Json">The body; null: none.</param>
/// <param name="Type">The body's media type.</param>
internal sealed record Answer(int Status, string? Json = null, string? Type = null)
{
    /// <summary>Done; nothing to say.</summary>
    public static Answer Done { get; } = new(StatusCodes.Status204NoContent);

    /// <summary>Done, and this came of it.</summary>
    public static Answer Of<T>(T body) => new(StatusCodes.Status200OK, JsonSerializer.Serialize(body, SimulatorJson.Options), "application/json");

    /// <summary>Refused, with a problem document.</summary>
    public static Answer Refused(int status, string code, string detail = "") =>
        new(status, JsonSerializer.Serialize(new { title = code, status, code, detail }, SimulatorJson.Options), "application/problem+json");

    /// <summary>Refused: the state does not allow it.</summary>
    public static Answer Conflict(string code) => Refused(StatusCodes.Status409Conflict, code);

    /// <summary>Refused: there is no such thing.</summary>
    public static Answer Unknown(string code) => Refused(StatusCodes.Status404NotFound, code);

    /// <summary>Sends it.</summary>
    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (Json is null) return;
        response.ContentType = Type;
        await response.WriteAsync(Json);
    }
}
