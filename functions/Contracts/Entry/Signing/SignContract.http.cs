using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Limits;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>A signer consents and signs; ends taken or refused.</summary>
/// <remarks>Idempotency key: the link and what was entered. Two clicks give one signature; the same signature again gets the first answer.</remarks>
/// <param name="desk">Who comes by a link.</param>
/// <param name="address">Where a request comes from.</param>
public sealed class SignContract(SignerDesk desk, ClientAddress address)
{
    private const int MaxUserAgent = 300;

    /// <summary>Takes the signature.</summary>
    /// <param name="request">The form.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(SignContract))]
    [PublicAccess("The token in the path is a one-time secret of the signer.")]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404, 409, 410)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign/{token}")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(token, cancellationToken) is not { } visit) return desk.Show(request, null);
        if (!(await FormFields.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)) return RefusalPages.Of(refusal, request);
        var agreed = string.Equals(form[SignPageFieldNames.Consent], SignPageFieldNames.ConsentValue, StringComparison.Ordinal);
        var version = form[SignPageFieldNames.ConsentVersion];
        var consent = desk.Consent(version, form[SignPageFieldNames.ConsentLanguage]);
        var agent = request.Headers.UserAgent.ToString();
        SignDocument command = new(
            visit.Signer.Id,
            visit.Link.Issue,
            form[SignPageFieldNames.TypedName],
            visit.Contract.Signing!.DocumentHash,
            agreed && consent is not null ? consent.Sha256 : "",
            version,
            consent is null ? "" : LanguageChoice.Tag(consent.Language),
            address.Find(request)?.ToString() ?? "unknown",
            agent.Length <= MaxUserAgent ? agent : agent[..MaxUserAgent]);
        SignPageEntries entries = new() { Consent = agreed, TypedName = form[SignPageFieldNames.TypedName] };
        var commandId = visit.CommandId("sign", command.TypedName, command.DocumentHash, command.ConsentHash, command.ConsentVersion);
        return await desk.GiveAsync(request, client, visit, commandId, command, entries, cancellationToken);
    }
}
