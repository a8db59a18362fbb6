using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Telemetry;

/// <summary>A collector of telemetry that takes OTLP by HTTP, and keeps what it gets.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> got = new();

    private Collector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        web = builder.Build();
        web.Run(async context =>
        {
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body);
            got.Enqueue((context.Request.Path, body.ToArray()));
            context.Response.ContentType = "application/x-protobuf";
        });
    }

    public string Address => web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<Collector> StartAsync()
    {
        Collector collector = new();
        await collector.web.StartAsync();
        return collector;
    }

    /// <summary>Whether something that was sent to a path has these bytes.</summary>
    public bool Has(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var each in got)
        {
            if (each.Path == path && each.Body.AsSpan().IndexOf(bytes) >= 0) return true;
        }

        return false;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();
}
