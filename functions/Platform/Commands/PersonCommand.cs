using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Commands;

/// <summary>A command and who gives it.</summary>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <param name="By">Who gives it.</param>
/// <param name="Command">The command.</param>
public sealed record PersonCommand<TCommand>(Person By, TCommand Command)
    where TCommand : class;
