namespace Ecom.Functions.Contracts.Rules;

/// <summary>The document is sealed: its content is locked and signing begins. Given by the software.</summary>
/// <param name="DocumentPath">Where the sealed document stands in the archive.</param>
/// <param name="DocumentHash">SHA-256 of its bytes, lower-case hex.</param>
public sealed record BeginSigning(string DocumentPath, string DocumentHash) : ContractCommand;
