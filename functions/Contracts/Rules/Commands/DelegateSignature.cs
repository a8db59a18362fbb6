namespace Ecom.Functions.Contracts.Rules;

/// <summary>Hands a signature on to another person of the same party.</summary>
/// <param name="SignerId">Whose signature.</param>
/// <param name="Issue">Number of the signer's link; null when staff delegates.</param>
/// <param name="ToName">The other person's name.</param>
/// <param name="ToEmail">The other person's e-mail address.</param>
/// <param name="Reason">Why.</param>
public sealed record DelegateSignature(string SignerId, int? Issue, string ToName, string ToEmail, string Reason) : ContractCommand;
