using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Lists and searches contracts.</summary>
/// <param name="contracts">The contracts.</param>
public sealed class ListContracts(ContractStore contracts)
{
    /// <summary>Lists contracts: <c>kind</c>, <c>status</c>, <c>party</c>, <c>text</c> (number or title), <c>order</c>, <c>limit</c>, <c>continuation</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListContracts))]
    [Access(Role.Legal, Role.Operations, Role.Management, Role.Partner, Role.Merchant, Role.Admin)]
    [Answers(200, typeof(Page<ContractSummary>))]
    [Refuses(400)]
    [QueryParameter("kind", typeof(ContractKind), "Only contracts of this kind; several are parted by commas.")]
    [QueryParameter("status", typeof(ContractStatus), "Only contracts with this status; several are parted by commas.")]
    [QueryParameter("party", typeof(string), "Only contracts with this party.")]
    [QueryParameter("text", typeof(string), "Only contracts whose number or title contains this.")]
    [QueryParameter("order", typeof(string), "updated or number.")]
    [QueryParameter("limit", typeof(int), "At most so many contracts.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "contracts")] HttpRequest request, CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!ContractQuery.From(request, by.SeesEveryContract() ? null : by.Id).TryGet(out var query, out var refusal)) return Reply.Refused(refusal);
        try
        {
            var page = await contracts.ListAsync(query, cancellationToken);
            return Reply.Ok(request.PageOf([.. page.Items.Select(item => ContractSummary.Of(item.State))], page.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Parameter, invalid.Reason));
        }
    }
}
