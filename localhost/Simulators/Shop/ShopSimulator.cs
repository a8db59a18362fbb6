using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Store;
using Ecom.LocalHost.Simulators.Webhooks;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>The storefront: sends replacements by a carrier, gives points, and tells of orders by webhook.</summary>
internal sealed class ShopSimulator(string carrier)
{
    private const string WebhookPath = "/api/webhooks/storefront";

    public void Map(Endpoints endpoints)
    {
        endpoints.Once("/replacements", Replace);
        endpoints.Once("/replacements/{id}/cancel", Cancel);
        endpoints.See("/replacements", static things => things.All<Replacement>());
        endpoints.Control("POST", "/replacements/{id}/sent", Sent);
        endpoints.Control("POST", "/events", Tell);
        ShopPoints.Map(endpoints);
    }

    private Answer Replace(Things things, Call call)
    {
        var request = call.Read<ReplacementRequest>();
        if (request.Lines.Count == 0) return Answer.Refused(StatusCodes.Status400BadRequest, "nothing-to-send");
        var number = things.Next("replacements").ToString("D6", CultureInfo.InvariantCulture);
        var replacement = things.Put($"rp-{number}", new Replacement($"rp-{number}", request, $"AGAIN{number}"));
        return Answer.Of(new { replacement.ReplacementId, Parcel = new { Carrier = carrier, replacement.TrackingNumber } });
    }

    private static Answer Cancel(Things things, Call call)
    {
        if (things.Find<Replacement>(call.Id) is not { } replacement) return Answer.Unknown("unknown-replacement");
        if (replacement.Status is ReplacementStatus.Sent) return Answer.Conflict("already-sent");
        things.Put(call.Id, replacement with { Status = ReplacementStatus.Cancelled });
        return Answer.Done;
    }

    private static Answer Sent(Things things, Call call)
    {
        if (things.Find<Replacement>(call.Id) is not { } replacement) return Answer.Unknown("unknown-replacement");
        if (replacement.Status is ReplacementStatus.Cancelled) return Answer.Conflict("cancelled");
        return Answer.Of(things.Put(call.Id, replacement with { Status = ReplacementStatus.Sent }));
    }

    // Any body goes as it is, so that a test can send what no shop should.
    private static Answer Tell(Things things, Call call)
    {
        var copies = int.TryParse(call.Query["copies"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return Answer.Of(WebhookQueue.Add(things, WebhookPath, call.Body, copies));
    }
}
