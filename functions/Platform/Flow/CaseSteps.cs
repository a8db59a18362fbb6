namespace Ecom.Functions.Platform.Flow;

/// <summary>What a slice's flow gives to its <see cref="CaseDesk{TCommand, TPhase}"/>.</summary>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <param name="Apply">Name of the activity that decides a command and appends what happened.</param>
/// <param name="Notify">Name of the activity that tells the people concerned.</param>
/// <param name="TimePassed">The command by which a deadline acts.</param>
/// <param name="Park">Makes the command that parks work: the step that stays broken, and the type of its fault.</param>
internal sealed record CaseSteps<TCommand>(string Apply, string Notify, TCommand TimePassed, Func<string, string, TCommand> Park)
    where TCommand : class;
