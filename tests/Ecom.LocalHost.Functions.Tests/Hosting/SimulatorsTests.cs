using System.Net.Http.Json;
using System.Text.Json;
using Ecom.LocalHost.Functions.Tests.Http;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.Hosting;

public sealed class SimulatorsTests
{
    private const string Elsewhere = "https://shop.example.com";

    [Fact]
    public async Task Simulators_AskedFor_RunWherePartnersHaveNoAddressAndKnowTheHost()
    {
        await using var host = await App.StartAsync([typeof(Greetings)], options: new FunctionsTestHostOptions
        {
            UsesKestrel = true,
            Settings = App.Settings(("Simulators", "true"), ("Partners:Shop:BaseUrl", Elsewhere)),
        });
        var settings = host.Services.GetRequiredService<IConfiguration>();
        settings["Partners:Shop:BaseUrl"].ShouldBe(Elsewhere);
        settings["Partners:Payments:ApiKey"]!.Length.ShouldBe(32);
        using var client = new HttpClient();

        using var refused = await client.PostAsJsonAsync(new Uri(new Uri(settings["Partners:Payments:BaseUrl"]!), "v1/refunds"), new { }, TestContext.Current.CancellationToken);
        ((int)refused.StatusCode).ShouldBe(401);

        var carrier = new Uri(settings["Partners:Carriers:sf:BaseUrl"]!);
        using var scanned = await client.PostAsJsonAsync(new Uri(carrier, "control/parcels/SF1/scans"), new { }, TestContext.Current.CancellationToken);
        var webhooks = await client.GetFromJsonAsync<JsonElement>(new Uri(carrier, "control/webhooks"), TestContext.Current.CancellationToken);
        webhooks[0].GetProperty("lastStatus").GetInt32().ShouldBe(404, "this host was asked, and has no such function");

        var addresses = JsonSerializer.Deserialize<Dictionary<string, Uri>>(
            await File.ReadAllTextAsync(Path.Combine(host.DataFolder, "simulators", "addresses.json"), TestContext.Current.CancellationToken))!;
        addresses.Keys.ShouldBe(["carrier", "payments"], ignoreOrder: true);
        addresses["carrier"].ShouldBe(carrier);
    }

    [Fact]
    public async Task Simulators_NotAskedFor_AreNotThere()
    {
        await using var host = await App.StartAsync([typeof(Greetings)]);

        host.Services.GetRequiredService<IConfiguration>()["Partners:Payments:BaseUrl"].ShouldBeNull();
    }
}
