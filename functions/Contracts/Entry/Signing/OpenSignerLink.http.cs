using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>The page behind a signer's link.</summary>
/// <param name="desk">Who comes by a link.</param>
/// <param name="views">Records the first view.</param>
public sealed class OpenSignerLink(SignerDesk desk, SignerViews views)
{
    /// <summary>Shows the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(OpenSignerLink))]
    [PublicAccess("The token in the path is a one-time secret of the signer.")]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404, 409, 410)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "sign/{token}")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var visit = await desk.FindAsync(token, cancellationToken);
        var page = desk.Show(request, visit);
        if (visit is not null) await views.RecordAsync(request, client, visit, cancellationToken);
        return page;
    }
}
