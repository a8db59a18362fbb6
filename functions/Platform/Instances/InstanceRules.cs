using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Which orders an instance takes as it stands, and what an admin should know of them. Pure.</summary>
internal static class InstanceRules
{
    /// <summary>Why an order is refused; null when it may be given.</summary>
    /// <param name="order">The order.</param>
    /// <param name="status">How the instance stands.</param>
    /// <param name="of">The case whose lifecycle it is; null for none.</param>
    public static Refusal? Refuse(InstanceOrder order, InstanceStatus status, InstanceCase? of) => order switch
    {
        InstanceOrder.Suspend or InstanceOrder.Resume when InstanceStatuses.HasEnded(status) => Ended(status),
        InstanceOrder.Terminate when InstanceStatuses.HasEnded(status) && status != InstanceStatus.Terminated => Ended(status),
        InstanceOrder.Restart when status is not (InstanceStatus.Failed or InstanceStatus.Terminated) =>
            new Conflict("instance-not-restartable", "Only an instance that failed or was terminated can be started again."),
        InstanceOrder.Rewind when status != InstanceStatus.Failed => new Conflict("instance-not-failed", "Only an instance that failed can be rewound."),
        InstanceOrder.Purge when !InstanceStatuses.HasEnded(status) => new Conflict("instance-runs", "An instance that has not ended cannot be purged."),
        // Its input holds the commands that its last generation had not dealt with, which the next one is given.
        InstanceOrder.Purge when of is { IsOpen: true } => new Conflict(
            "case-is-open", "The case is open, and the instance may hold commands that are not in the ledger yet. Restart it, or wait for the sweep to do so."),
        _ => null,
    };

    /// <summary>Whether the instance stands already as the order would have it: the same request came before, and is answered in the same way.</summary>
    /// <param name="order">The order.</param>
    /// <param name="status">How the instance stands.</param>
    public static bool IsDone(InstanceOrder order, InstanceStatus status) => order switch
    {
        InstanceOrder.Suspend => status == InstanceStatus.Suspended,
        InstanceOrder.Resume => status is InstanceStatus.Running or InstanceStatus.Pending,
        InstanceOrder.Terminate => status == InstanceStatus.Terminated,
        _ => false,
    };

    /// <summary>What the order does not do, and what follows from it.</summary>
    /// <param name="order">The order.</param>
    /// <param name="of">The case whose lifecycle it is; null for none.</param>
    public static string? Note(InstanceOrder order, InstanceCase? of) => (order, of) switch
    {
        (InstanceOrder.Terminate, { IsOpen: true }) =>
            "This ends no case: the ledger is the record, and the sweep starts the lifecycle again within the hour. Use the case's own commands to end it, or suspend the instance to hold it.",
        (InstanceOrder.Suspend, { IsOpen: true }) =>
            "Commands and deadlines of the case wait until the instance is resumed; legal limits and promises to the customer do not.",
        (InstanceOrder.Restart, { IsOpen: true }) =>
            "The lifecycle begins again where its last generation began; commands that were dealt with change nothing when they come again.",
        (InstanceOrder.Terminate, _) => "Nothing that the instance did is undone.",
        (InstanceOrder.Rewind, _) => "If it fails again with a history that the code does not match, the package has to go back: see docs/upgrading.md.",
        _ => null,
    };

    private static Conflict Ended(InstanceStatus status) => new("instance-has-ended", $"The instance has ended: it is {status}.");
}
