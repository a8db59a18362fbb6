using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.People.Journal;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.People.Export;

/// <summary>Gives out what is held of a person (个人信息保护法 45), a page at a time; somebody who is not known has nothing.</summary>
/// <remarks>
/// It only reads, so it may be asked again. The answer is not kept for a repeated request: that would be one more copy. That it was
/// asked, and by whom, is on the person's journal before the answer leaves.
/// </remarks>
/// <param name="body">Reads bodies.</param>
/// <param name="exports">What is held.</param>
/// <param name="journal">Where it is recorded.</param>
public sealed class ExportPerson(JsonBody body, PersonExports exports, PersonJournal journal)
{
    /// <summary>Exports a page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ExportPerson))]
    [Access(Role.Legal, Role.Admin)]
    [Receives(typeof(PersonExportRequest))]
    [Answers(200, typeof(PersonExport))]
    [Refuses(400)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/exports")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<PersonExportRequest>(request, cancellationToken)).TryGet(out var given, out var refusal)
            || !PersonRequest.Parse(given.Customer, given.Email).TryGet(out var person, out refusal))
        {
            return Reply.Refused(refusal);
        }

        if (given.Limit is < 1 or > PersonExportRequest.MaxLimit)
            return Reply.Refused(new Invalid("/limit", $"must be a whole number from 1 to {PersonExportRequest.MaxLimit}"));
        if (!(await exports.ReadAsync(person, given.Limit, given.Continuation, cancellationToken)).TryGet(out var page, out refusal))
            return Reply.Refused(refusal);
        await journal.RecordAsync(person, new PersonExported(page.Cases.Count, page.Continuation is null), request.Person(), cancellationToken);
        return Reply.Ok(page);
    }
}
