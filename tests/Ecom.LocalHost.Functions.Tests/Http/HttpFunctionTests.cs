using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ecom.LocalHost.Testing;

namespace Ecom.LocalHost.Functions.Tests.Http;

public sealed class HttpFunctionTests : IAsyncLifetime
{
    private FunctionsTestHost host = null!;

    public async ValueTask InitializeAsync() => host = await App.StartAsync(
        [typeof(Greetings)],
        options: new FunctionsTestHostOptions { UsesKestrel = true, Settings = App.Settings(("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000")) });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task TypedResult_RouteValueFits_IsJson() =>
        (await host.Client.GetFromJsonAsync<Greeting>("/api/typed/7")).ShouldBe(new Greeting("no. 7", "GET"));

    [Theory]
    [InlineData("GET", "/api/typed/seven", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/typed/7", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/typed/7", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/api/action/418", (HttpStatusCode)418)]
    [InlineData("GET", "/api/action/many", HttpStatusCode.BadRequest)]
    public async Task Request_RouteOrMethod_DecidesTheStatus(string method, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        (await host.Client.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task QueryValue_Given_FillsTheParameter() => (await host.Client.GetStringAsync("/api/Value?name=Li")).ShouldBe("hello Li");

    [Fact]
    public async Task QueryValue_Missing_TakesTheDefault() => (await host.Client.GetStringAsync("/api/Value")).ShouldBe("hello nobody");

    [Fact]
    public async Task VoidFunction_SetsTheResponseItself_IsLeftAlone() =>
        (await host.Client.PostAsync("/api/Silent", content: null)).StatusCode.ShouldBe(HttpStatusCode.Accepted);

    [Fact]
    public async Task FromBody_Json_FillsTheRecord()
    {
        using var response = await host.Client.PostAsJsonAsync("/api/Body", new Greeting("Li", "loud"));
        (await response.Content.ReadFromJsonAsync<Greeting>()).ShouldBe(new Greeting("Li!", "loud"));
    }

    [Theory]
    [InlineData("{\"who\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("who=Li", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task FromBody_NotJson_IsRefusedWithAProblem(string body, string type, HttpStatusCode expected)
    {
        using var response = await host.Client.PostAsync("/api/Body", new StringContent(body, Encoding.UTF8, type));
        response.StatusCode.ShouldBe(expected);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Request_WhileNobodyCollectsTraces_IsOfTheCallersTraceOrOfOneOfItsOwn()
    {
        const string Trace = "0af7651916cd43dd8448eb211c80319c";
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/Traced");
        request.Headers.Add("traceparent", $"00-{Trace}-b7ad6b7169203331-01");
        using var answer = await host.Client.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith($"{Trace} 00-{Trace}-");
        (await host.Client.GetStringAsync("/api/Traced")).ShouldMatch("^[0-9a-f]{32} 00-[0-9a-f]{32}-");
    }

    [Fact]
    public async Task Body_OverTheLimit_IsRefused()
    {
        using var response = await host.Client.PostAsJsonAsync("/api/Body", new Greeting(new string('x', 2000), "loud"));
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Function_Throws_AnswersAProblemWithoutTheReason()
    {
        using var response = await host.Client.GetAsync("/api/Broken");
        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var problem = await response.Content.ReadAsStringAsync();
        JsonDocument.Parse(problem).RootElement.GetProperty("status").GetInt32().ShouldBe(500);
        problem.ShouldNotContain("secret");
    }

    [Fact]
    public async Task FunctionContext_HttpInvocation_KnowsFunctionRouteAndRequest() =>
        (await host.Client.GetFromJsonAsync<Greeting>("/api/context/shop")).ShouldBe(new Greeting("shop", "Context True True"));
}
