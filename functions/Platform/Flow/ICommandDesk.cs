using Ecom.Functions.Platform.Commands;

namespace Ecom.Functions.Platform.Flow;

/// <summary>Gives people's commands to a case.</summary>
internal interface ICommandDesk
{
    /// <summary>A person's command.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="Microsoft.DurableTask.TaskFailedException">The step stayed broken.</exception>
    Task ApplyAsync(CommandEnvelope command);
}
