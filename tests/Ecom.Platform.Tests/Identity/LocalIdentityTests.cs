using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Identity.Sources;
using Ecom.Platform.Tests.Http;

namespace Ecom.Platform.Tests.Identity;

public sealed class LocalIdentityTests
{
    private readonly LocalIdentity identity = new();

    [Fact]
    public void From_IdAndRoles_IsTheCaller()
    {
        var caller = identity.From(Requests.Get().With("x-ecom-user", "zhang.wei;legal, operations")).Value;
        caller.Id.ShouldBe("zhang.wei");
        caller.Roles.ShouldBe([Role.Legal, Role.Operations], ignoreOrder: true);
    }

    [Fact]
    public void From_EveryRole_IsKnown()
    {
        foreach (var role in Enum.GetValues<Role>())
            identity.From(Requests.Get().With("x-ecom-user", $"a;{role.ToString().ToLowerInvariant()}")).Value.Roles.ShouldBe([role]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zhang.wei")]
    [InlineData(";legal")]
    [InlineData("zhang.wei;king")]
    [InlineData("zhang.wei;0")]
    [InlineData("zhang.wei;legal;admin")]
    [InlineData("../x;legal")]
    [InlineData("张伟;legal")]
    public void From_WhatIsNoUser_IsUnauthenticated(string header) =>
        identity.From(Requests.Get().With("x-ecom-user", header)).Refusal.ShouldBeOfType<Unauthenticated>();

    [Fact]
    public void From_NoHeader_SaysWhichOneIsNeeded() =>
        identity.From(Requests.Get()).Refusal.ShouldBeOfType<Unauthenticated>().Detail.ShouldContain("x-ecom-user");
}
