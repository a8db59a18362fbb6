using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Retention;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.People.Restore;

/// <summary>Erases again what had been erased before a backup from an earlier time was restored; ends accepted (202) or refused.</summary>
/// <remarks>Idempotency key: the case. What is erased stays so.</remarks>
/// <param name="body">Reads bodies.</param>
/// <param name="records">What each slice holds.</param>
public sealed class EraseAgain(JsonBody body, IEnumerable<IPersonRecords> records)
{
    /// <summary>Starts the erasures.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; some may be started.</param>
    [Function(nameof(EraseAgain))]
    [Access(Role.Legal, Role.Admin)]
    [Receives(typeof(ReplayRequest))]
    [Answers(202, typeof(ReplayStarted))]
    [Refuses(400)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/erased")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<ReplayRequest>(request, cancellationToken)).TryGet(out var given, out var refusal)) return Reply.Refused(refusal);
        if (given.Cases.Count is 0 or > ReplayRequest.MostCases)
            return Reply.Refused(new Invalid("/cases", $"must have 1 to {ReplayRequest.MostCases} cases"));
        List<PersonCaseReference> cases = [];
        foreach (var (i, caseId) in given.Cases.Index())
        {
            if (await FindAsync(caseId, cancellationToken) is not { } found)
                return Reply.Refused(new Invalid($"/cases/{i}", "must be the id of a case that there is, of a kind whose personal data is erased"));
            cases.Add(found);
        }

        var started = 0;
        foreach (var each in cases)
        {
            if (await CaseRetentions.StartAsync(client, new CaseRetentionInput(each, ErasureGround.Restored), cancellationToken)) started++;
        }

        return Reply.Accepted("/api/people/erased", new ReplayStarted(started));
    }

    private async Task<PersonCaseReference?> FindAsync(string caseId, CancellationToken cancellationToken)
    {
        if (!CaseId.IsValid(caseId)) return null;
        PersonCaseReference named = new(CaseId.KindOf(caseId), caseId[(CaseId.KindOf(caseId).Length + 1)..]);
        return records.FirstOrDefault(each => each.IsErasable && each.Kind == named.Kind) is { } of && await of.ExistsAsync(named.Id, cancellationToken)
            ? named
            : null;
    }
}
