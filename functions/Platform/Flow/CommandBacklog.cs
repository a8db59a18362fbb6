using Ecom.Functions.Platform.Commands;
using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.Flow;

/// <summary>The accepted commands that a generation of the lifecycle has not dealt with; a step that fails loses none of them.</summary>
/// <remarks>A command whose step fails is set aside until work resumes, so that it holds up neither time nor the commands behind it.</remarks>
internal sealed class CommandBacklog(IEnumerable<CommandEnvelope> pending, IEnumerable<SetAsideCommand> setAside)
{
    /// <summary>How often a command is tried, a day apart: it has been reported by then, and what fails so often is a defect.</summary>
    private const int MostAttempts = 7;

    private readonly Queue<CommandEnvelope> waiting = new(pending);
    private readonly List<SetAsideCommand> aside = [.. setAside];
    private readonly Dictionary<string, int> attempts = new(StringComparer.Ordinal);

    /// <summary>Commands that are to be dealt with next.</summary>
    public IReadOnlyList<CommandEnvelope> Pending => [.. waiting];

    /// <summary>Commands that wait until work resumes.</summary>
    public IReadOnlyList<SetAsideCommand> SetAside => [.. aside];

    /// <summary>Takes commands in that are dealt with later.</summary>
    /// <param name="commands">The commands, oldest first.</param>
    public void Add(IEnumerable<CommandEnvelope> commands)
    {
        foreach (var command in commands) waiting.Enqueue(command);
    }

    /// <summary>Makes those that were set aside pending again.</summary>
    /// <returns>Whether there were any.</returns>
    public bool TakeBack()
    {
        foreach (var (command, failed) in aside)
        {
            attempts[command.CommandId] = failed;
            waiting.Enqueue(command);
        }

        aside.Clear();
        return waiting.Count > 0;
    }

    /// <summary>Deals with a command that has just come.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="command">The command.</param>
    public Task ApplyAsync(ICommandDesk desk, CommandEnvelope command)
    {
        waiting.Enqueue(command);
        return ApplyAllAsync(desk);
    }

    /// <summary>Deals with what is pending, in order.</summary>
    /// <param name="desk">The desk.</param>
    /// <exception cref="TaskFailedException">A step failed: its command is set aside, those behind it stay pending.</exception>
    public async Task ApplyAllAsync(ICommandDesk desk)
    {
        while (waiting.TryDequeue(out var command))
        {
            try
            {
                await desk.ApplyAsync(command);
            }
            catch (TaskFailedException)
            {
                var failed = attempts.GetValueOrDefault(command.CommandId) + 1;
                if (failed < MostAttempts) aside.Add(new SetAsideCommand(command, failed));
                throw;
            }
        }
    }
}
