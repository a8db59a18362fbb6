using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Lists orders, the last one of which something became known first.</summary>
/// <param name="orders">The orders.</param>
public sealed class ListOrders(OrderStore orders)
{
    /// <summary>Lists orders.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListOrders))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Logistics, Role.Finance, Role.Quality, Role.Management, Role.Admin)]
    [Answers(200, typeof(Page<OrderSummary>))]
    [Refuses(400)]
    [QueryParameter("status", typeof(OrderStatus), "Only orders with this status; several are parted by commas.")]
    [QueryParameter("customer", typeof(string), "Only orders of this customer.")]
    [QueryParameter("parcel", typeof(string), "Only the order of this parcel: carrier:number, such as sf:SF1234567890.")]
    [QueryParameter("text", typeof(string), "Only orders whose id or first article contains this.")]
    [QueryParameter("limit", typeof(int), "At most so many orders.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "orders")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!OrderQuery.From(request).TryGet(out var query, out var refusal)) return Reply.Refused(refusal);
        try
        {
            var page = await orders.ListAsync(query, cancellationToken);
            return Reply.Ok(request.PageOf([.. page.Items.Select(item => OrderSummary.Of(item.State))], page.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Parameter, invalid.Reason));
        }
    }
}
