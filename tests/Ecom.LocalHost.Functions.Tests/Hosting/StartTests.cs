using System.Net;
using System.Net.Sockets;
using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Functions.Tests.Http;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task Host_DataFolderInUse_IsRefusedByName()
    {
        await using var first = await App.StartAsync([typeof(Greetings)]);
        var refused = await Should.ThrowAsync<HostStartException>(() =>
            App.StartAsync([typeof(Greetings)], options: new FunctionsTestHostOptions { DataFolder = first.DataFolder }));
        refused.Message.ShouldContain("in use by process");
        refused.Message.ShouldContain(first.DataFolder);
    }

    [Fact]
    public async Task Host_PortTaken_SaysWhichAndWhatToDo()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var port = ((IPEndPoint)holder.LocalEndpoint).Port;
        var refused = await Should.ThrowAsync<HostStartException>(() => App.StartAsync(
            [typeof(Greetings)],
            options: new FunctionsTestHostOptions { UsesKestrel = true, Settings = App.Settings(("port", $"{port}")) }));
        refused.Message.ShouldContain($"{port}");
        refused.Message.ShouldContain("--port");
    }

    [Fact]
    public async Task Host_ThatCannotStart_StopsWhatHadStarted()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var service = new NotingService();
        await Should.ThrowAsync<HostStartException>(() => App.StartAsync(
            [typeof(Greetings)],
            builder => builder.Services.AddSingleton<IHostedService>(service),
            new FunctionsTestHostOptions { UsesKestrel = true, Settings = App.Settings(("port", $"{((IPEndPoint)holder.LocalEndpoint).Port}")) }));

        service.Notes.ShouldBe(["started", "stopped"], "functions may run already, and use what ends with the host");
    }

    [Theory]
    [InlineData("port", "many", "not a number")]
    [InlineData("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "-1", "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT")]
    [InlineData("AzureFunctionsJobHost:extensions:durableTask:maxConcurrentActivityFunctions", "lots", "maxConcurrentActivityFunctions")]
    [InlineData("AzureFunctionsJobHost:functionTimeout", "soon", "functionTimeout")]
    public async Task Host_SettingOutOfRange_IsRefusedByName(string name, string value, string expected)
    {
        var refused = await Should.ThrowAsync<HostStartException>(() => App.StartAsync(
            [typeof(Greetings)], options: new FunctionsTestHostOptions { UsesKestrel = true, Settings = App.Settings((name, value)) }));
        refused.Message.ShouldContain(expected);
    }

    [Fact]
    public async Task Health_RunningHost_IsLiveAndReady()
    {
        await using var host = await App.StartAsync([typeof(Greetings)]);
        foreach (var path in new[] { "/healthz", "/healthz/live", "/healthz/ready" })
        {
            (await host.Client.GetStringAsync(path)).ShouldBe("Healthy");
        }
    }

    [Fact]
    public async Task Storage_AskedForByASetting_IsAnAnsweringAzurite()
    {
        await using var host = await App.StartAsync([typeof(Greetings)], options: new FunctionsTestHostOptions { UsesAzurite = true });
        var connection = host.Services.GetRequiredService<IConfiguration>()["AzureWebJobsStorage"]!;
        var endpoint = connection.Split(';').Single(static part => part.StartsWith("BlobEndpoint=", StringComparison.Ordinal))["BlobEndpoint=".Length..];
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(endpoint + "?comp=list"));
        answer.Headers.Server.ToString().ShouldStartWith("Azurite-Blob");
    }
}
