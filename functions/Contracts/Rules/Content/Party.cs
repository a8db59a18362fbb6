namespace Ecom.Functions.Contracts.Rules;

/// <summary>One side of a contract.</summary>
/// <param name="Id">Short name inside the contract, such as <c>platform</c> or <c>merchant</c>; signers refer to it.</param>
/// <param name="Name">Legal name.</param>
/// <param name="RegistrationNumber">Unified social credit code or identity document number, where known.</param>
/// <param name="Contact">Postal address, telephone or e-mail for notices under the contract.</param>
public sealed record Party(string Id, string Name, string? RegistrationNumber = null, string? Contact = null);
