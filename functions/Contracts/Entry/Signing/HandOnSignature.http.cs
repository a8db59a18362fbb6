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

/// <summary>A signer names another person to sign; ends taken or refused. The signer's own link dies.</summary>
/// <remarks>Idempotency key: the link and the other person.</remarks>
/// <param name="desk">Who comes by a link.</param>
public sealed class HandOnSignature(SignerDesk desk)
{
    private const string Why = "by the signer";

    /// <summary>Hands the signature on.</summary>
    /// <param name="request">The form.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(HandOnSignature))]
    [PublicAccess("The token in the path is a one-time secret of the signer.")]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404, 409, 410)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign/{token}/delegate")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return desk.Show(request, null);
        if (!(await FormFields.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)) return RefusalPages.Of(refusal, request);
        var name = form[SignPageFieldNames.DelegateName];
        var email = form[SignPageFieldNames.DelegateEmail];
        return await desk.GiveAsync(
            request,
            client,
            visit,
            visit.CommandId("delegate", name, email),
            new DelegateSignature(visit.Signer.Id, visit.Link.Issue, name, email, Why),
            new SignPageEntries { DelegateName = name, DelegateEmail = email },
            cancellationToken);
    }
}
