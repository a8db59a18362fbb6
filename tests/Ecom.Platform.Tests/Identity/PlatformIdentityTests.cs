using System.Text;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Identity.Sources;
using Ecom.Platform.Tests.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Identity;

public sealed class PlatformIdentityTests
{
    private const string Principal = """
        {"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[
          {"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"11111111-2222"},
          {"typ":"name","val":"张伟"},{"typ":"roles","val":"Legal"},{"typ":"roles","val":"visitor"},
          {"typ":"groups","val":"group-7"},{"typ":"groups","val":"admin"},{"typ":"job","val":"finance"}]}
        """;

    [Fact]
    public void From_PrincipalOfThePlatform_IsTheCallerWithMappedRoles()
    {
        var caller = From(Encode(Principal)).Value;
        caller.Id.ShouldBe("11111111-2222");
        caller.Name.ShouldBe("张伟");
        // "admin" as a group's name and "finance" as another claim's value give no role.
        caller.Roles.ShouldBe([Role.Legal, Role.Quality], ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("no")]
    public void From_WhileAuthenticationIsOff_TrustsNobody(string enabled) =>
        From(Encode(Principal), enabled).Refusal.ShouldBeOfType<Unauthenticated>().Code.ShouldBe("authentication-off");

    [Fact]
    public void From_LocalHeader_IsIgnored()
    {
        var request = Requests.Get().With("x-ecom-user", "zhang.wei;admin");
        Create("true").From(request).Refusal.ShouldBeOfType<Unauthenticated>();
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("bnVsbA==")]
    [InlineData("e30=")]
    [InlineData("eyJjbGFpbXMiOltudWxsXX0=")]
    public void From_WhatIsNoPrincipal_IsUnauthenticated(string header) => From(header).Refusal.ShouldBeOfType<Unauthenticated>();

    [Fact]
    public void From_EndlessHeader_IsUnauthenticated() => From(new string('A', 20_000)).Refusal.ShouldBeOfType<Unauthenticated>();

    private static Outcome<Caller> From(string header, string enabled = "True") =>
        Create(enabled).From(Requests.Get().With("X-MS-CLIENT-PRINCIPAL", header));

    private static PlatformIdentity Create(string enabled) => new(
        Options.Create(Settings.Of(
            ("Identity:Roles:0:Claim", "group-7"), ("Identity:Roles:0:Role", "Quality"), ("Identity:Roles:1:Claim", "finance"), ("Identity:Roles:1:Role", "Finance"))
            .GetSection(IdentityOptions.Section).Get<IdentityOptions>()!),
        Settings.Of(("WEBSITE_AUTH_ENABLED", enabled)));

    private static string Encode(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));
}
