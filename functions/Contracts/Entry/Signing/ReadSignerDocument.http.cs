using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>The document behind a signer's link, while the link works and after the signature.</summary>
/// <param name="desk">Who comes by a link.</param>
/// <param name="archive">The archive.</param>
/// <param name="views">Records the first view.</param>
/// <param name="time">The clock.</param>
public sealed class ReadSignerDocument(SignerDesk desk, ContractArchive archive, SignerViews views, TimeProvider time)
{
    /// <summary>Sends the document.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ReadSignerDocument))]
    [PublicAccess("The token in the path is a one-time secret of the signer.")]
    [Answers(200, typeof(byte[]), "application/pdf")]
    [Refuses(404, 410)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "sign/{token}/document")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return Reply.Refused(SignerDesk.Unknown());
        if (!MayRead(visit)) return Reply.Refused(new Gone("link-dead", "This link no longer opens the document."));
        if (await archive.ReadAsync(visit.Contract.Signing!.DocumentPath, cancellationToken) is not { } content)
            return Reply.Refused(new NotFound("unknown-document", "The document is not there."));
        await views.RecordAsync(request, client, visit, cancellationToken);
        return new FileReply(content, "application/pdf", $"{visit.Contract.Number}.pdf");
    }

    private bool MayRead(SignerVisit visit) =>
        (visit.IsNewest && visit.Signer.Status == SignerStatus.Signed) || visit.MaySign(time.GetUtcNow());
}
