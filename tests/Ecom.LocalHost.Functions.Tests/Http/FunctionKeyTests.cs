using System.Net;
using System.Text.Json;
using Ecom.LocalHost.Testing;

namespace Ecom.LocalHost.Functions.Tests.Http;

public sealed class FunctionKeyTests
{
    [Theory]
    [InlineData("/api/Keyed", null, HttpStatusCode.Unauthorized)]
    [InlineData("/api/Keyed", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("/api/Keyed", "own", HttpStatusCode.OK)]
    [InlineData("/api/Keyed", "any", HttpStatusCode.OK)]
    [InlineData("/api/Keyed", "top", HttpStatusCode.OK)]
    [InlineData("/api/Ruled", "any", HttpStatusCode.Unauthorized)]
    [InlineData("/api/Ruled", "top", HttpStatusCode.OK)]
    [InlineData("/admin/host/status", null, HttpStatusCode.Unauthorized)]
    [InlineData("/admin/host/status", "top", HttpStatusCode.OK)]
    [InlineData("/admin/host/ping", null, HttpStatusCode.OK)]
    public async Task Request_WithAKey_ReachesWhatTheKeyOpens(string path, string? key, HttpStatusCode expected)
    {
        await using var host = await App.StartAsync([typeof(Greetings)], options: new FunctionsTestHostOptions
        {
            UsesKestrel = true,
            Settings = App.Settings(("HostKeys:master", "top"), ("HostKeys:function", "any"), ("HostKeys:functions:keyed", "own")),
        });
        (await host.Client.GetAsync(key is null ? path : $"{path}?code={key}")).StatusCode.ShouldBe(expected);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("x-functions-key", key);
        (await host.Client.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Keys_NotGiven_AreMadeOnceAndKeptForTheOwnerOnly()
    {
        await using var host = await App.StartAsync([typeof(Greetings)]);
        var path = Path.Combine(host.DataFolder, "keys.json");
        var key = JsonDocument.Parse(await File.ReadAllTextAsync(path)).RootElement.GetProperty("function").GetString()!;
        key.Length.ShouldBe(48);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await host.RestartAsync();
        (await host.Client.GetStringAsync($"/api/Keyed?code={key}")).ShouldBe("in");
    }
}
