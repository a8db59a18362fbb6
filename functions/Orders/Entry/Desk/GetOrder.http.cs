using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Reads an order with the timeline of the order and its parcels.</summary>
/// <param name="orders">The orders.</param>
/// <param name="rules">Says when time acts.</param>
public sealed class GetOrder(OrderStore orders, OrderRules rules)
{
    /// <summary>Reads the order.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The order's id at the shop.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetOrder))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Logistics, Role.Finance, Role.Quality, Role.Management, Role.Admin)]
    [Answers(200, typeof(OrderView))]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "orders/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(OrderDesk.KeyOf(id), cancellationToken) is not { } state)
            return Reply.Refused(new NotFound("unknown-order", "There is no such order."));
        var history = await orders.HistoryAsync(state.Id, 0, cancellationToken);
        return Reply.Ok(OrderView.Of(state, history, rules.Deadlines)).WithVersion(state.Seq);
    }
}
