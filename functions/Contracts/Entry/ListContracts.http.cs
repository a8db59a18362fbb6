using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
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
    [Access]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "contracts")] HttpRequest request, CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!ContractQuery.From(request, by.IsStaff() ? null : by.Id).TryGet(out var query, out var refusal)) return Reply.Refused(refusal);
        try
        {
            var page = await contracts.ListAsync(query, cancellationToken);
            return Reply.Ok(request.PageOf([.. page.Items.Select(item => ContractSummary.Of(item.State))], page.Continuation));
        }
        catch (InvalidCaseQueryException invalid)
        {
            return Reply.Refused(new Invalid(invalid.Field, invalid.Reason));
        }
    }
}
