namespace Ecom.Functions.Platform.Commands;

/// <summary>A command of a person on its way to the orchestration. Its content is sealed: history is durable plain text.</summary>
/// <param name="CommandId">Id of the command; the same at every repetition.</param>
/// <param name="Sealed">The command and who gives it, encrypted.</param>
/// <param name="Trace">The <c>traceparent</c> of the request that gave it; null when it had none. What the command does is part of that trace.</param>
public sealed record CommandEnvelope(string CommandId, string Sealed, string? Trace = null);
