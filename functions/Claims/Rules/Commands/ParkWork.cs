namespace Ecom.Functions.Claims.Rules;

/// <summary>A step of the software itself stays broken.</summary>
/// <param name="Step">The step.</param>
/// <param name="Reason">Type of the fault.</param>
public sealed record ParkWork(string Step, string Reason) : ClaimCommand;
