using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Takes what customers of complaints do by the link.</summary>
/// <remarks>Idempotency key: the request's <c>Idempotency-Key</c>, else the version that was seen, with what is asked for.</remarks>
/// <param name="desk">Who comes, and what they are answered.</param>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="gate">Takes commands.</param>
public sealed class FollowCommands(FollowDesk desk, JsonBody body, ComplaintGate gate)
    : LinkCommands<ComplaintState, ComplaintCommand, ComplaintEvent, FollowView, FollowAction>(desk, body, gate);
