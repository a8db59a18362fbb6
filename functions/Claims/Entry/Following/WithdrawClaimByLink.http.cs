using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer takes the claim back, by the link; ends taken or refused.</summary>
/// <remarks>Idempotency key: see <see cref="ClaimCommands"/>.</remarks>
/// <param name="commands">Takes actions.</param>
public sealed class WithdrawClaimByLink(ClaimCommands commands)
{
    /// <summary>Takes the action.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The link's token.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; it may still have been taken.</param>
    [Function(nameof(WithdrawClaimByLink))]
    [PublicAccess(ClaimDesk.WhyPublic)]
    [Receives(typeof(LinkWithdrawal))]
    [Answers(202, typeof(CommandAccepted))]
    [Answers(200, typeof(string), "text/html")]
    [Refuses(404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "claim/{token}/withdraw")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        commands.TakeAsync(request, token, client, ClaimAction.Withdraw, LinkWithdrawal.Of, whenEmpty: new LinkWithdrawal(), cancellationToken);
}
