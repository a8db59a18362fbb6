using Ecom.Functions.Platform.Cases.Idempotency;

namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>A key as its document, which the server drops after a while.</summary>
/// <param name="Id">The key's id.</param>
/// <param name="Ttl">After how many seconds it may be dropped.</param>
/// <param name="Record">What is kept.</param>
internal sealed record CosmosIdempotencyDocument(string Id, int Ttl, IdempotencyRecord Record);
