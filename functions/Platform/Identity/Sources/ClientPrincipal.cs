using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Identity.Sources;

/// <summary>The content of <c>X-MS-CLIENT-PRINCIPAL</c>.</summary>
/// <param name="NameClaimType">The claim type of names.</param>
/// <param name="RoleClaimType">The claim type of roles.</param>
/// <param name="Claims">The claims; whoever wrote the JSON may have put nulls among them.</param>
internal sealed record ClientPrincipal(
    [property: JsonPropertyName("name_typ")] string? NameClaimType,
    [property: JsonPropertyName("role_typ")] string? RoleClaimType,
    [property: JsonPropertyName("claims")] IReadOnlyList<ClientPrincipalClaim?>? Claims);
