using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>An endpoint on loopback that keeps what it gets and answers as the test says.</summary>
internal sealed class TinyEndpoint : IAsyncDisposable
{
    private readonly WebApplication app;

    private TinyEndpoint(WebApplication app) => this.app = app;

    public ConcurrentQueue<(IReadOnlyDictionary<string, string> Headers, byte[] Body)> Requests { get; } = new();

    public string Url => app.Urls.Single() + "/hook";

    /// <summary>Starts it.</summary>
    /// <param name="answer">Answers a request, told how many came before.</param>
    public static async Task<TinyEndpoint> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var built = builder.Build();
        TinyEndpoint endpoint = new(built);
        built.Run(async context =>
        {
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body);
            var before = endpoint.Requests.Count;
            endpoint.Requests.Enqueue((
                context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString()), body.ToArray()));
            await answer(context, before);
        });
        await built.StartAsync();
        return endpoint;
    }

    public static Task<TinyEndpoint> StartAsync(params int[] statuses) => StartAsync((context, before) =>
    {
        context.Response.StatusCode = statuses[Math.Min(before, statuses.Length - 1)];
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
