using Ecom.Functions.Platform.Orders.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A claim came in.</summary>
/// <param name="ClaimId">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Report">What was reported; its lines are complete.</param>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Why">Why so.</param>
/// <param name="Order">The order as it was then.</param>
public sealed record ClaimOpened(string ClaimId, string Number, ClaimReport Report, ClaimKind Kind, string Why, OrderFacts Order) : ClaimEvent;
