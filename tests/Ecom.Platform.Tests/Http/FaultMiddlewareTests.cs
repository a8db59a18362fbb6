using Ecom.Functions.Platform.Http.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.Platform.Tests.Http;

public sealed class FaultMiddlewareTests
{
    private readonly FaultMiddleware middleware = new(NullLogger<FaultMiddleware>.Instance);
    private readonly HttpContext http = Requests.Get().HttpContext;

    [Fact]
    public async Task Fault_InAFunction_IsAProblemWithoutInternals()
    {
        await middleware.Invoke(new FunctionCall("F", http), _ => throw new InvalidOperationException("Server=db1;Password=hunter2"));
        var (status, headers, body) = http.Read();
        status.ShouldBe(500);
        headers.ContentType.ToString().ShouldBe("application/problem+json");
        body.GetProperty("code").GetString().ShouldBe("internal-error");
        body.GetRawText().ShouldNotContain("hunter2");
        body.GetRawText().ShouldNotContain("InvalidOperation");
    }

    [Fact]
    public async Task Fault_ThatABrowserMeets_IsAPageWithoutInternals()
    {
        http.Request.Headers.Accept = "text/html,*/*;q=0.8";
        http.Request.Headers.AcceptLanguage = "en";
        await middleware.Invoke(new FunctionCall("F", http), _ => throw new InvalidOperationException("Server=db1;Password=hunter2"));
        http.Response.StatusCode.ShouldBe(500);
        http.Response.ContentType.ShouldBe("text/html; charset=utf-8");
        http.Response.Body.Position = 0;
        var page = await new StreamReader(http.Response.Body).ReadToEndAsync();
        page.ShouldContain("Something went wrong");
        page.ShouldContain(System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier);
        page.ShouldNotContain("hunter2");
        page.ShouldNotContain("InvalidOperation");
    }

    [Theory]
    [InlineData(413, 413)]
    [InlineData(400, 400)]
    public async Task BadRequest_OfTheServer_KeepsItsMeaning(int thrown, int status)
    {
        await middleware.Invoke(new FunctionCall("F", http), _ => throw new BadHttpRequestException("x", thrown));
        http.Read().Status.ShouldBe(status);
    }

    [Fact]
    public async Task Fault_WithoutARequest_IsTheHostsMatter() =>
        await Should.ThrowAsync<InvalidOperationException>(() =>
            middleware.Invoke(new FunctionCall("F", null), _ => throw new InvalidOperationException()));

    [Fact]
    public async Task Success_PassesUntouched()
    {
        await middleware.Invoke(new FunctionCall("F", http), _ => Task.CompletedTask);
        http.Read().Body.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Undefined);
    }
}
