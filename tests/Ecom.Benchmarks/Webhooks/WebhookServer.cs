using System.Globalization;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Identity.Access;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Webhooks;
using Ecom.Functions.Platform.Webhooks.Receipts;
using Ecom.LocalHost.Functions.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>The servers that are compared; the program runs one of them when it is called with <see cref="Command"/>.</summary>
internal static class WebhookServer
{
    public const string Command = "webhook-server";
    public const string Bare = "bare";
    public const string Signed = "signed";

    /// <summary>The local host and the middleware with a function that does nothing.</summary>
    public const string Host = "host";

    /// <summary>And the signature is checked; nothing is kept or sent.</summary>
    public const string Checked = "checked";

    /// <summary>And the bodies are written to a plain file, with one sync a batch: the least that "durable" can cost.</summary>
    public const string Logged = "logged";

    /// <summary>And the receipt is kept; nothing is sent.</summary>
    public const string Kept = "kept";

    /// <summary>And the message is sent; no receipt is kept.</summary>
    public const string Sent = "sent";

    public const string Queue = "storefront-webhooks";
    public const string Secret = "whsec_YmVuY2htYXJrYmVuY2htYXJrYmVuY2htYXJrYmVu";

    public static Task RunAsync(string kind, string port, string folder) => kind switch
    {
        Bare => RunBareAsync(port),
        Host or Checked or Logged or Kept or Sent or Signed => RunSignedAsync(kind, port, folder),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a server."),
    };

    private static async Task RunBareAsync(string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var application = builder.Build();
        var keys = new[] { WebhookKey.Parse(Secret) };
        application.MapPost("/api/webhooks/{source}", (RequestDelegate)(context => CheckAsync(context, keys)));
        await application.RunAsync();
    }

    private static async Task CheckAsync(HttpContext context, WebhookKey[] keys)
    {
        var headers = context.Request.Headers;
        var prefix = System.Text.Encoding.ASCII.GetBytes($"{headers[WebhookHeaders.Id]}.{headers[WebhookHeaders.Timestamp]}.");
        var content = new byte[prefix.Length + (int)context.Request.ContentLength!.Value];
        prefix.CopyTo(content, 0);
        await context.Request.Body.ReadExactlyAsync(content.AsMemory(prefix.Length));
        var sent = long.Parse(headers[WebhookHeaders.Timestamp].ToString(), CultureInfo.InvariantCulture);
        var genuine = WebhookVerifier.CheckTime(sent, TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(5)) == WebhookVerdict.Genuine
            && WebhookVerifier.CheckSignature(keys, content, headers[WebhookHeaders.Signature].ToString()) == WebhookVerdict.Genuine;
        context.Response.StatusCode = genuine ? StatusCodes.Status202Accepted : StatusCodes.Status401Unauthorized;
    }

    private static async Task RunSignedAsync(string kind, string port, string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "host.json"), """{"version":"2.0"}""");
        await File.WriteAllTextAsync(Path.Combine(folder, "servicebus.json"), $$$"""
            {"UserConfig":{"Namespaces":[{"Name":"ecom","Queues":[{"Name":"{{{Queue}}}","Properties":
            {"RequiresDuplicateDetection":true,"DuplicateDetectionHistoryTimeWindow":"P1DT1H"}}]}]}}
            """);
        var options = new LocalHostOptions
        {
            FunctionTypes = [kind == Host ? typeof(TakeNothing) : typeof(TakeWebhook)],
            ApplicationFolder = folder,
            ContentRoot = folder,
            DataFolder = folder,
            ReadsMachineSettings = false,
            StartsAzurite = false,
            Settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["port"] = port,
                ["Identity:Mode"] = "Local",
                ["Http:Limits:webhook"] = "100000000",
                ["Webhooks:Sources:storefront:Keys:0"] = Secret,
                ["Logging:LogLevel:Default"] = "Warning",
            },
        };
        using (options.Use())
        {
            var builder = FunctionsApplication.CreateBuilder([]);
            builder.ConfigureFunctionsWebApplication().UseEcomHttp();
            builder.Services.AddSingleton(AccessRules.Of(typeof(TakeWebhook).Assembly));
            builder.Services.AddEcomHttp().AddEcomIdentity().AddCaseStores(builder.Configuration).AddWebhooks();
            if (kind is Checked or Logged or Sent)
                builder.Services.AddSingleton<IWebhookReceipts, NoReceipts>();
            if (kind is Checked or Kept)
                builder.Services.AddSingleton(new BusSenders(static () => new NoQueue()));
            if (kind is Logged)
                builder.Services.AddSingleton(new BusSenders(() => new LogQueue(folder)));
            await builder.Build().RunAsync();
        }
    }
}
