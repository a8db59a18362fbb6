using System.Collections.Immutable;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Tasks from events.</summary>
internal static class TaskEvolution
{
    /// <summary>The tasks after one more event.</summary>
    /// <param name="tasks">The tasks before.</param>
    /// <param name="happened">The event.</param>
    public static ImmutableList<ClaimTask> Apply(ImmutableList<ClaimTask> tasks, ClaimEvent happened) => happened switch
    {
        TaskOpened opened => tasks.Add(new ClaimTask(opened.Kind, opened.Key, opened.Role, opened.DueAt)),
        TaskOverdue late => [.. tasks.Select(task => task.Is(late.Kind, late.Key) ? task with { DueAt = late.DueAt, Level = late.Level } : task)],
        TaskClosed closed => tasks.RemoveAll(task => task.Is(closed.Kind, closed.Key)),
        _ => tasks,
    };
}
