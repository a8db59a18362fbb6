namespace Ecom.Functions.Complaints.Rules;

/// <summary>The money was given back.</summary>
/// <param name="Reference">Reference of the payment.</param>
public sealed record RecordRefund(string Reference) : ComplaintCommand;
