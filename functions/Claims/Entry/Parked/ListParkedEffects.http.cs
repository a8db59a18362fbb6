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
            List<ParkedEffectView> effects = [];
            foreach (var item in found.Items) effects.AddRange(await OfAsync(item.State, cancellationToken));
            return Reply.Ok(request.PageOf(effects, found.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Field, invalid.Reason));
        }
    }

    private async Task<IEnumerable<ParkedEffectView>> OfAsync(ClaimState state, CancellationToken cancellationToken)
    {
        var history = await claims.HistoryAsync(state.Id, 0, cancellationToken);
        return state.Effects.Where(effect => effect.Status == EffectStatus.Parked).Select(effect => ParkedEffectView.Of(
            state,
            effect,
            history.LastOrDefault(recorded => recorded.Event is EffectParked parked && string.Equals(parked.Key, effect.Key, StringComparison.Ordinal))?.At));
    }
}
