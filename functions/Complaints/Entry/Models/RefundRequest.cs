namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of the record of a refund.</summary>
/// <param name="Reference">Reference of the payment.</param>
public sealed record RefundRequest(string Reference);
