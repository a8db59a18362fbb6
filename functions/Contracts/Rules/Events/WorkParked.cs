namespace Ecom.Functions.Contracts.Rules;

/// <summary>A step stays broken; a person is needed, and it is tried again by itself later.</summary>
/// <param name="Step">The step.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="RetryAt">When it is tried again by itself.</param>
public sealed record WorkParked(string Step, string Reason, DateTimeOffset RetryAt) : ContractEvent;
