using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Identity.Sources;

/// <summary>The header <c>x-ecom-user: zhang.wei;legal,operations</c>: a person at a terminal acts as any role. For one machine only.</summary>
internal sealed class LocalIdentity : ICallerIdentity
{
    public const string Header = "x-ecom-user";

    private const int MaxIdLength = 64;

    private static readonly Dictionary<string, Role> Roles =
        Enum.GetValues<Role>().ToDictionary(EnumNames.Of, StringComparer.OrdinalIgnoreCase);

    public Outcome<Caller> From(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Headers.TryGetValue(Header, out var values) || values is not [{ Length: > 0 } header])
            return new Unauthenticated("who-are-you", $"Send the header {Header}: id;role[,role], such as zhang.wei;legal.");
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !IsId(parts[0]))
        {
            return new Unauthenticated(
                "user-header-invalid", $"The header {Header} must be id;role[,role]; an id has letters, digits, '.', '-', '_' and '@'.");
        }

        var roles = new HashSet<Role>();
        foreach (var name in parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Roles.TryGetValue(name, out var role))
                return new Unauthenticated("unknown-role", $"The roles are: {string.Join(", ", EnumNames.All(typeof(Role)))}.");
            roles.Add(role);
        }

        return new Caller(parts[0], parts[0], roles);
    }

    private static bool IsId(string id) => id.Length is > 0 and <= MaxIdLength
        && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@');
}
