namespace Ecom.Functions.Contracts.Rules;

/// <summary>A signature was handed on to another person.</summary>
/// <param name="SignerId">Whose signature.</param>
/// <param name="FromName">Who had it.</param>
/// <param name="ToName">Who has it.</param>
/// <param name="ToEmail">That person's e-mail address.</param>
/// <param name="Reason">Why.</param>
public sealed record SignatureDelegated(string SignerId, string FromName, string ToName, string ToEmail, string Reason) : ContractEvent;
