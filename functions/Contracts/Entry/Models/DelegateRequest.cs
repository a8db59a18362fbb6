namespace Ecom.Functions.Contracts.Entry;

/// <summary>Body that hands a signature on.</summary>
/// <param name="ToName">The other person's name.</param>
/// <param name="ToEmail">The other person's e-mail address.</param>
/// <param name="Reason">Why.</param>
public sealed record DelegateRequest(string ToName, string ToEmail, string Reason);
