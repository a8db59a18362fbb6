namespace Ecom.Functions.Platform.Commands;

/// <summary>Input of the step that applies a command to a case: either a person's sealed command or a command of the software.</summary>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <param name="Id">Id of the case within its kind.</param>
/// <param name="CommandId">Id of the command; null for the passing of time, which repeats nothing.</param>
/// <param name="Sealed">A person's command.</param>
/// <param name="Command">A command of the software.</param>
/// <param name="Now">The orchestration's time.</param>
/// <param name="Trace">The <c>traceparent</c> of the request that gave the command; null for commands of the software.</param>
public sealed record ApplyCommandInput<TCommand>(string Id, string? CommandId, string? Sealed, TCommand? Command, DateTimeOffset Now, string? Trace = null)
    where TCommand : class;
