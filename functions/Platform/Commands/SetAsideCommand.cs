namespace Ecom.Functions.Platform.Commands;

/// <summary>An accepted command whose step failed; it is tried again when work resumes.</summary>
/// <param name="Command">The command.</param>
/// <param name="Attempts">How often it has failed.</param>
public sealed record SetAsideCommand(CommandEnvelope Command, int Attempts);
