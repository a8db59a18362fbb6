using System.Text.Json;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Identity.Sources;

/// <summary>The header <c>X-MS-CLIENT-PRINCIPAL</c>, which App Service authentication sets and strips from what callers send.</summary>
/// <remarks>Without that authentication anyone could send the header, so it is not even read.</remarks>
/// <param name="options">Which claims mean which roles.</param>
/// <param name="configuration">Says whether the platform's authentication is on.</param>
internal sealed class PlatformIdentity(IOptions<IdentityOptions> options, IConfiguration configuration) : ICallerIdentity
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    private const int MaxHeaderLength = 16 * 1024;

    private static readonly string[] IdClaims =
    [
        "http://schemas.microsoft.com/identity/claims/objectidentifier",
        "oid",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier",
        "sub",
    ];

    private static readonly JsonSerializerOptions Json = new() { MaxDepth = 8 };

    private readonly Dictionary<string, Role> ownNames = Enum.GetValues<Role>().ToDictionary(EnumNames.Of, StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Role> map = options.Value.Roles.ToLookup(each => each.Claim, each => each.Role, StringComparer.OrdinalIgnoreCase);
    private readonly bool trusted = AzurePlatform.AuthenticationIsOn(configuration);

    public Outcome<Caller> From(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!trusted)
            return new Unauthenticated("authentication-off", "The platform's authentication is off, so no caller can be known.");
        if (!request.Headers.TryGetValue(Header, out var values) || values is not [{ Length: > 0 and <= MaxHeaderLength } header])
            return new Unauthenticated("sign-in-needed", "Sign in first.");
        var principal = Read(header);
        var id = principal is null ? null : FirstValue(principal, IdClaims);
        return id is null || principal is null
            ? new Unauthenticated("principal-invalid", "The sign-in carries no principal with an id.")
            : new Caller(id, FirstValue(principal, [principal.NameClaimType ?? "name", "name"]) ?? id, RolesOf(principal));
    }

    private static ClientPrincipal? Read(string header)
    {
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header, bytes, out var length))
            return null;
        try
        {
            return JsonSerializer.Deserialize<ClientPrincipal>(bytes.AsSpan(0, length), Json);
        }
        catch (JsonException)
        {
            // Said as 401 by the caller of this method: a principal that cannot be read is none.
            return null;
        }
    }

    private static string? FirstValue(ClientPrincipal principal, string[] types) => types
        .Select(type => principal.Claims?.FirstOrDefault(claim => string.Equals(claim?.Type, type, StringComparison.Ordinal))?.Value)
        .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private HashSet<Role> RolesOf(ClientPrincipal principal)
    {
        var roles = new HashSet<Role>();
        foreach (var claim in principal.Claims ?? [])
        {
            if (claim is not { Type: { } type, Value: { } value })
                continue;
            var isRoleClaim = type is "roles" || string.Equals(type, principal.RoleClaimType, StringComparison.Ordinal);
            if (!isRoleClaim && !options.Value.MappedClaims.Contains(type, StringComparer.Ordinal))
                continue;
            if (map.Contains(value)) roles.UnionWith(map[value]);
            else if (isRoleClaim && ownNames.TryGetValue(value, out var role)) roles.Add(role);
        }

        return roles;
    }
}
