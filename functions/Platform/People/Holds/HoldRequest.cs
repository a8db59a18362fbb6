namespace Ecom.Functions.Platform.People.Holds;

/// <summary>Legal holds a case, or holds it no more.</summary>
/// <param name="Kind">The kind of the case: <c>complaint</c>, <c>claim</c> or <c>order</c>.</param>
/// <param name="Id">Its id; of an order, the id in <c>erasures</c> and not the shop's.</param>
/// <param name="Reason">Why: the proceedings, and no names.</param>
public sealed record HoldRequest(string Kind, string Id, string Reason);
