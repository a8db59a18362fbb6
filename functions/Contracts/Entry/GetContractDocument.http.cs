using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Reads a document of a contract: <c>sealed-document</c>, <c>signed-document</c>, <c>certificate</c>, <c>ledger</c> or <c>paper-scan</c>.</summary>
/// <remarks>Certificate and ledger say where signers signed from: they are for legal and admin.</remarks>
/// <param name="gate">Finds contracts.</param>
/// <param name="archive">The archive.</param>
public sealed class GetContractDocument(ContractGate gate, ContractArchive archive)
{
    /// <summary>Reads the document.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="kind">Which document.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetContractDocument))]
    [Access(Role.Legal, Role.Operations, Role.Management, Role.Partner, Role.Merchant, Role.Admin)]
    [Answers(200, typeof(byte[]), "application/pdf")]
    [Refuses(400, 404, 410)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "contracts/{id}/documents/{kind}")] HttpRequest request,
        string id,
        string kind,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)) return Reply.Refused(refusal);
        if (kind is ArchivedKinds.Certificate or ArchivedKinds.Ledger && !by.SeesSignersTraces())
            return Reply.Refused(new Forbidden("wrong-role", "This document says where signers signed from. It needs one of the roles: legal, admin."));
        if (state.Purge is not null)
            return Reply.Refused(new Gone("document-purged", "The documents of this contract were kept as long as they may be, and are deleted."));
        var (path, contentType) = Where(state, kind);
        return path is not null && await archive.ReadAsync(path, cancellationToken) is { } content
            ? new FileReply(content, contentType, $"{state.Number}-{path[(path.LastIndexOf('/') + 1)..]}")
            : Reply.Refused(new NotFound("unknown-document", "The contract has no such document, or not yet."));
    }

    private static (string? Path, string ContentType) Where(ContractState state, string kind)
    {
        if (state.Archive.FirstOrDefault(stored => string.Equals(stored.Kind, kind, StringComparison.Ordinal)) is { } found)
            return (found.Path, found.ContentType);
        return string.Equals(kind, ArchivedKinds.SealedDocument, StringComparison.Ordinal)
            ? (state.Signing?.DocumentPath, "application/pdf")
            : (null, "");
    }
}
