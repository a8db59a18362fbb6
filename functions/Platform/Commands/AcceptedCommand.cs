using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Commands;

/// <summary>A person's command that the rules accept as the case stands.</summary>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <typeparam name="TEvent">The slice's events.</typeparam>
/// <param name="CommandId">Id of the command.</param>
/// <param name="Command">The command.</param>
/// <param name="By">Who gives it.</param>
/// <param name="At">When it was taken.</param>
/// <param name="Events">What it would do now.</param>
public sealed record AcceptedCommand<TCommand, TEvent>(
    string CommandId, TCommand Command, Person By, DateTimeOffset At, IReadOnlyList<TEvent> Events)
    where TCommand : class
    where TEvent : class;
