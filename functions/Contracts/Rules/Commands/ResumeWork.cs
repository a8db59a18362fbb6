namespace Ecom.Functions.Contracts.Rules;

/// <summary>Tries parked work again now.</summary>
public sealed record ResumeWork : ContractCommand;
