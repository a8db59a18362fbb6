using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>A signer declines with a reason; ends taken or refused.</summary>
/// <remarks>Idempotency key: the link and the reason.</remarks>
/// <param name="desk">Who comes by a link.</param>
public sealed class DeclineContract(SignerDesk desk)
{
    /// <summary>Takes the refusal to sign.</summary>
    /// <param name="request">The form.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DeclineContract))]
    [PublicAccess("The token in the path is a one-time secret of the signer.")]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404, 409, 410)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign/{token}/decline")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return desk.Show(request, null);
        if (!(await FormFields.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)) return RefusalPages.Of(refusal, request);
        var reason = form[SignPageFieldNames.Reason];
        return await desk.GiveAsync(
            request,
            client,
            visit,
            visit.CommandId("decline", reason),
            new DeclineToSign(visit.Signer.Id, visit.Link.Issue, reason),
            new SignPageEntries { Reason = reason },
            cancellationToken);
    }
}
