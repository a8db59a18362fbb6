using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Simulators.Tests;

/// <summary>Takes webhooks as the application does: checks the signature, and answers as the test says.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication application;

    private Receiver(WebApplication application) => this.application = application;

    public static string Key { get; } = "whsec_" + Convert.ToBase64String(Encoding.ASCII.GetBytes("a secret of the tests of simulators"));

    public ConcurrentQueue<(string Path, string Id, JsonElement Body)> Taken { get; } = new();

    /// <summary>Statuses of the next answers; 202 when there is none left.</summary>
    public ConcurrentQueue<int> Answers { get; } = new();

    public Uri Address => new(application.Urls.Single());

    public static async Task<Receiver> StartAsync(DateTimeOffset now)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver.application.Run(context => receiver.TakeAsync(context, now));
        await receiver.application.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task TakeAsync(HttpContext context, DateTimeOffset now)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var id = context.Request.Headers["webhook-id"].ToString();
        var timestamp = context.Request.Headers["webhook-timestamp"].ToString();
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(
            Encoding.ASCII.GetBytes("a secret of the tests of simulators"), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));
        var isSigned = timestamp == $"{now.ToUnixTimeSeconds()}" && context.Request.Headers["webhook-signature"] == expected;
        context.Response.StatusCode = !isSigned ? 401 : Answers.TryDequeue(out var status) ? status : 202;
        if (context.Response.StatusCode == 202) Taken.Enqueue((context.Request.Path, id, JsonSerializer.Deserialize<JsonElement>(body)));
    }
}
