using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Lists complaints: a queue's worklist, due soonest first.</summary>
/// <param name="complaints">The complaints.</param>
public sealed class ListComplaints(ComplaintStore complaints)
{
    /// <summary>Lists complaints. Without <c>status</c>, those on which people still work.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListComplaints))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Quality, Role.Legal, Role.Admin)]
    [Answers(200, typeof(Page<ComplaintSummary>))]
    [Refuses(400)]
    [QueryParameter("queue", typeof(string), "Only complaints of this queue.")]
    [QueryParameter("status", typeof(ComplaintStatus), "Only complaints with this status; several are parted by commas.")]
    [QueryParameter("owner", typeof(string), "Only complaints of this agent; me for the caller.")]
    [QueryParameter("customer", typeof(string), "Only complaints of this customer.")]
    [QueryParameter("order", typeof(string), "Only complaints about this order.")]
    [QueryParameter("text", typeof(string), "Only complaints whose number or subject contains this.")]
    [QueryParameter("sort", typeof(string), "due, updated or number.")]
    [QueryParameter("limit", typeof(int), "At most so many complaints.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "complaints")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!ComplaintQuery.From(request).TryGet(out var query, out var refusal)) return Reply.Refused(refusal);
        try
        {
            var page = await complaints.ListAsync(query, cancellationToken);
            return Reply.Ok(request.PageOf([.. page.Items.Select(item => ComplaintSummary.Of(item.State))], page.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Parameter, invalid.Reason));
        }
    }
}
