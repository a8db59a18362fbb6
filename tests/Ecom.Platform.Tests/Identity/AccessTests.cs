using System.Net;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Limits;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Identity.Access;
using Ecom.Functions.Platform.Identity.Sources;
using Ecom.LocalHost.Scheduling;
using Ecom.Platform.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Identity;

public sealed class AccessTests
{
    private readonly AccessMiddleware middleware = new(
        AccessRules.Of(typeof(AccessTests).Assembly),
        new LocalIdentity(),
        new FixedWindowLimit(Options.Create(Requests.SmallLimits), new VirtualTimeProvider(DateTimeOffset.UnixEpoch)),
        new ClientAddress(Settings.Of()),
        NullLogger<AccessMiddleware>.Instance);

    [Theory]
    [InlineData("AccessOfLegal", "a;legal", 200)]
    [InlineData("AccessOfLegal", "a;legal,agent", 200)]
    [InlineData("AccessOfLegal", "a;agent", 403)]
    [InlineData("AccessOfLegal", "a;", 403)]
    [InlineData("AccessOfLegal", null, 401)]
    [InlineData("AccessOfAllKnown", "a;", 200)]
    [InlineData("AccessOfAllKnown", null, 401)]
    [InlineData("AccessOfEveryone", null, 200)]
    [InlineData("AccessForgotten", "a;admin", 403)]
    [InlineData("AccessContradictory", "a;admin", 403)]
    [InlineData("NotAFunction", "a;admin", 403)]
    public async Task Request_ReachesItsFunction_AsItsRuleSays(string function, string? user, int status)
    {
        var http = Requests.Get().HttpContext;
        if (user is not null)
            http.Request.With("x-ecom-user", user);
        var reached = false;
        await middleware.Invoke(new FunctionCall(function, http), _ => { reached = true; return Task.CompletedTask; });
        http.Read().Status.ShouldBe(status);
        reached.ShouldBe(status == 200);
        if (!reached)
            http.Response.ContentType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Caller_AfterTheCheck_IsKeptWithTheRequest()
    {
        var http = Requests.Get().With("x-ecom-user", "zhang.wei;legal").HttpContext;
        await middleware.Invoke(new FunctionCall("AccessOfLegal", http), _ => Task.CompletedTask);
        http.Request.Caller().Id.ShouldBe("zhang.wei");
    }

    [Fact]
    public void Caller_WithoutACheck_IsAFault() => Should.Throw<InvalidOperationException>(() => Requests.Get().Caller());

    [Fact]
    public async Task PublicFunction_AskedTooOften_IsLimitedByAddress()
    {
        for (var i = 0; i < 3; i++)
            (await CallAsync("203.0.113.9")).ShouldBe(200);
        (await CallAsync("203.0.113.9")).ShouldBe(429);
        (await CallAsync("203.0.113.10")).ShouldBe(200);
    }

    [Fact]
    public async Task PublicFunction_WithALimitOfItsOwn_HasAnAllowanceOfItsOwn()
    {
        for (var i = 0; i < 10; i++)
            (await CallAsync("203.0.113.9", "AccessOfCustomers")).ShouldBe(200);
        (await CallAsync("203.0.113.9", "AccessOfCustomers")).ShouldBe(429);
        (await CallAsync("203.0.113.9")).ShouldBe(200);
    }

    [Fact]
    public void Rules_OfTheApplication_LeaveNoHttpFunctionOut() =>
        AccessRules.Of(typeof(AccessRules).Assembly).All.OfType<AccessRule.Nobody>().Select(rule => rule.Function).ShouldBeEmpty();

    [Fact]
    public void Limits_OfTheApplicationsPublicFunctions_Exist() =>
        AccessRules.Of(typeof(AccessRules).Assembly).All.OfType<AccessRule.Everyone>().Select(rule => rule.Limit).OfType<string>()
            .Except(new HttpLimits().Limits.Keys, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();

    [Fact]
    public void Rules_OfPlantedFunctions_FindTheForgottenOne() =>
        AccessRules.Of(typeof(AccessTests).Assembly).All.OfType<AccessRule.Nobody>().Select(rule => rule.Function)
            .ShouldBe(["AccessForgotten", "AccessContradictory"], ignoreOrder: true);

    [Fact]
    public void Address_ByThePlatformsFrontEnd_IsTheLastOne()
    {
        var request = Requests.Get().With("X-Forwarded-For", "1.1.1.1, 203.0.113.9:4711");
        request.HttpContext.Connection.RemoteIpAddress = IPAddress.Loopback;
        new ClientAddress(Settings.Of(("WEBSITE_SITE_NAME", "x"))).Of(request).ShouldBe("203.0.113.9");
        new ClientAddress(Settings.Of()).Of(request).ShouldBe("127.0.0.1");
    }

    [Fact]
    public void Address_OfIPv6_IsTheSubscribersNetwork()
    {
        var request = Requests.Get();
        request.HttpContext.Connection.RemoteIpAddress = IPAddress.Parse("2001:db8:1:2:3:4:5:6");
        new ClientAddress(Settings.Of()).Of(request).ShouldBe("2001:db8:1:2::/64");
    }

    private async Task<int> CallAsync(string address, string function = "AccessOfEveryone")
    {
        var http = Requests.Get().HttpContext;
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        await middleware.Invoke(new FunctionCall(function, http), _ => Task.CompletedTask);
        return http.Response.StatusCode;
    }

    public sealed class Functions
    {
        [Function("AccessOfLegal")]
        [Access(Role.Legal)]
        public IActionResult Legal([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();

        [Function("AccessOfAllKnown")]
        [Access]
        public IActionResult AllKnown([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();

        [Function("AccessOfEveryone")]
        [PublicAccess("A test.")]
        public IActionResult Everyone([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();

        [Function("AccessOfCustomers")]
        [PublicAccess("A test.", Limit = HttpLimits.IntakeLimit)]
        public IActionResult Customers([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();

        [Function("AccessForgotten")]
        public IActionResult Forgotten([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();

        [Function("AccessContradictory")]
        [Access]
        [PublicAccess("Both.")]
        public IActionResult Contradictory([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();
    }
}
