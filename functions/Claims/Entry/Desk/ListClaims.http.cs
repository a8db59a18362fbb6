using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Lists claims: a role's worklist, due soonest first.</summary>
/// <param name="claims">The claims.</param>
public sealed class ListClaims(ClaimStore claims)
{
    /// <summary>Lists claims. Without <c>status</c>, those that are not over; of a role's queue, all in which it has something to do.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListClaims))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Logistics, Role.Finance, Role.Quality, Role.Legal, Role.Admin)]
    [Answers(200, typeof(Page<ClaimSummary>))]
    [Refuses(400)]
    [QueryParameter("queue", typeof(string), "Only claims in which this role has the soonest task.")]
    [QueryParameter("status", typeof(ClaimStatus), "Only claims with this status; several are parted by commas.")]
    [QueryParameter("customer", typeof(string), "Only claims of this customer.")]
    [QueryParameter("order", typeof(string), "Only claims about this order.")]
    [QueryParameter("parcel", typeof(string), "Only claims that this parcel belongs to: carrier:number.")]
    [QueryParameter("text", typeof(string), "Only claims whose number, kind or order contains this.")]
    [QueryParameter("sort", typeof(string), "due, updated or number.")]
    [QueryParameter("limit", typeof(int), "At most so many claims.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claims")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!ClaimQuery.From(request).TryGet(out var query, out var refusal)) return Reply.Refused(refusal);
        try
        {
            var page = await claims.ListAsync(query, cancellationToken);
            return Reply.Ok(request.PageOf([.. page.Items.Select(item => ClaimSummary.Of(item.State))], page.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Parameter, invalid.Reason));
        }
    }
}
