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

/// <summary>Lists every effect that waits for a person, with what is needed to decide on it.</summary>
/// <param name="claims">The claims.</param>
public sealed class ListParkedEffects(ClaimStore claims)
{
    /// <summary>Lists parked effects by claim, due soonest first. A page has as many claims as its limit, and all their parked effects.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListParkedEffects))]
    [Access(Role.Finance, Role.Logistics, Role.Head, Role.Admin)]
    [Answers(200, typeof(Page<ParkedEffectView>))]
    [Refuses(400)]
    [QueryParameter("limit", typeof(int), "Effects of at most so many claims.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claims/parked")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!PageRequest.From(request).TryGet(out var page, out var refusal)) return Reply.Refused(refusal);
        try
        {
            CaseQuery query = new() { Party = ClaimParties.Parked, Order = CaseOrder.DueFirst, PageSize = page.Limit, Continuation = page.Continuation };
            var found = await claims.ListAsync(query, cancellationToken);
            List<ParkedEffectView> effects = [.. found.Items.SelectMany(item => Of(item.State))];
            return Reply.Ok(request.PageOf(effects, found.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Parameter, invalid.Reason));
        }
    }

    private static IEnumerable<ParkedEffectView> Of(ClaimState state) =>
        state.Effects.Where(effect => effect.Status == EffectStatus.Parked).Select(effect => ParkedEffectView.Of(state, effect));
}
