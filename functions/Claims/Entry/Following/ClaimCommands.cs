using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Takes what customers of claims do by the link.</summary>
/// <remarks>Idempotency key: the request's <c>Idempotency-Key</c>, else the version that was seen, with what is asked for.</remarks>
/// <param name="desk">Who comes, and what they are answered.</param>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="gate">Takes commands.</param>
public sealed class ClaimCommands(ClaimDesk desk, JsonBody body, ClaimGate gate)
    : LinkCommands<ClaimState, ClaimCommand, ClaimEvent, ClaimFollowView, ClaimAction>(desk, body, gate);
