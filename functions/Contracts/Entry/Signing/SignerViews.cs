using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>Records when a signer first opens the page or the document. The answer to the signer does not depend on it.</summary>
/// <remarks>
/// What is not a person's view does not count: <c>HEAD</c>, what a browser fetches ahead, what a page loads by itself. A mail
/// scanner that opens links like a browser cannot be told from one. A view that is lost is recorded when the link is next opened.
/// </remarks>
/// <param name="gate">Takes commands.</param>
/// <param name="address">Where a request comes from.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed partial class SignerViews(ContractGate gate, ClientAddress address, TimeProvider time, ILogger<SignerViews> logger)
{
    private const int MaxUserAgent = 300;

    /// <summary>How long the signer waits for the record at most.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly string[] AheadHeaders = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];
    private static readonly string[] ShownIn = ["document", "iframe", "frame", "embed", "object"];

    /// <summary>Hands the view to the contract's orchestration, if it is the first one by this link.</summary>
    internal async Task RecordAsync(HttpRequest request, DurableTaskClient client, SignerVisit visit, CancellationToken cancellationToken)
    {
        if (!visit.MaySign(time.GetUtcNow()) || visit.Signer.ViewedAt is not null || !IsByAPerson(request)) return;
        var agent = request.Headers.UserAgent.ToString();
        RecordView view = new(
            visit.Signer.Id,
            visit.Link.Issue,
            address.Find(request)?.ToString() ?? "unknown",
            agent.Length <= MaxUserAgent ? agent : agent[..MaxUserAgent]);
        var commandId = string.Create(CultureInfo.InvariantCulture, $"view-{visit.Signer.Id}-{visit.Link.Issue}");
        try
        {
            _ = await gate.TakeAsync(client, visit.Contract, visit.Person, commandId, view, cancellationToken)
                .WaitAsync(Patience, time, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogLost(fault, visit.Contract.Number ?? visit.Contract.Id, visit.Signer.Id);
        }
    }

    private static bool IsByAPerson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !AheadHeaders.Any(name => request.Headers.ContainsKey(name))
        && (request.Headers["Sec-Fetch-Dest"].ToString() is not { Length: > 0 } shownIn || ShownIn.Contains(shownIn, StringComparer.Ordinal));

    [LoggerMessage(4005, LogLevel.Warning, "That signer {SignerId} of contract {Number} opened the document could not be recorded; the next opening will be")]
    private partial void LogLost(Exception fault, string number, string signerId);
}
