using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Identity.Sources;

/// <summary>One claim of a principal.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value.</param>
internal sealed record ClientPrincipalClaim(
    [property: JsonPropertyName("typ")] string? Type,
    [property: JsonPropertyName("val")] string? Value);
