using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>"Is this the signed original?" Answers for a file that is sent as the body, of any type.</summary>
/// <param name="archive">The archive.</param>
/// <param name="contracts">The contracts.</param>
/// <param name="limits">The largest file.</param>
public sealed class VerifyFile(ContractArchive archive, ContractStore contracts, IOptions<HttpLimits> limits)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(VerifyFile))]
    [Access(Role.Legal, Role.Operations, Role.Management, Role.Partner, Role.Merchant, Role.Admin)]
    [Receives(typeof(byte[]), "application/octet-stream")]
    [Answers(200, typeof(FileVerdict))]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/verify-file")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (!(await BoundedBody.ReadAsync(request, limits.Value.MaxUploadBytes, cancellationToken)).TryGet(out var file, out var refusal))
            return Reply.Refused(refusal);
        if (file.IsEmpty) return Reply.Refused(new Invalid("body", "must be the file"));
        var hash = ContractArchive.Hash(file.Span);
        foreach (var id in await archive.FindOriginalsAsync(hash, cancellationToken))
        {
            // The ledger has the last word: the archive's index only finds the contract.
            if (await contracts.FindAsync(id, cancellationToken) is not { } state) continue;
            var found = state.Archive.FirstOrDefault(stored => string.Equals(stored.Sha256, hash, StringComparison.Ordinal)
                && stored.Kind is ArchivedKinds.Signed or ArchivedKinds.PaperScan);
            if (found is not null) return Reply.Ok(new FileVerdict(true, hash, state.Number, state.CompletedAt, found.Kind));
        }

        return Reply.Ok(new FileVerdict(false, hash));
    }
}
