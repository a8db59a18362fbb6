using Ecom.LocalHost.Simulators.Calls;

namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>Webhooks that a simulator sends: see, hold, release in either order, send again.</summary>
internal static class WebhookControl
{
    private const string Path = "/webhooks";

    public static void Map(Endpoints endpoints)
    {
        endpoints.See(Path, static things => things.All<QueuedWebhook>());
        endpoints.Control("POST", Path + "/send", static (_, _) => Answer.Done);
        endpoints.Control("PUT", Path + "/target", static (things, call) =>
        {
            var url = call.Read<WebhookTarget>().Url;
            return Answer.Of(WebhookSender.Change(things, settings => settings with { Url = url }));
        });
        endpoints.Control("POST", Path + "/hold", static (things, _) =>
            Answer.Of(WebhookSender.Change(things, static settings => settings with { IsHeld = true })));
        endpoints.Control("POST", Path + "/release", static (things, call) =>
            Answer.Of(WebhookSender.Change(things, settings => settings with { IsHeld = false, IsReversed = call.Query.ContainsKey("reversed") })));
    }
}
