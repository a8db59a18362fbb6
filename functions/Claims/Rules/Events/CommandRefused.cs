namespace Ecom.Functions.Claims.Rules;

/// <summary>A command that had been accepted came too late.</summary>
/// <param name="Command">Name of the command.</param>
/// <param name="Code">Code of the refusal.</param>
/// <param name="Detail">What was wrong.</param>
public sealed record CommandRefused(string Command, string Code, string Detail) : ClaimEvent;
