namespace Ecom.Functions.Contracts.Rules;

/// <summary>How and when is paid.</summary>
/// <param name="Method">Such as bank transfer or platform settlement.</param>
/// <param name="DueDays">Days from invoice or settlement to payment.</param>
/// <param name="Schedule">Instalments or periods in words.</param>
public sealed record PaymentTerms(string Method, int DueDays, string? Schedule = null);
