using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>An orchestration instance as admins see it: never its input, output or a fault's message, which may hold personal data.</summary>
/// <param name="Id">The instance; that of a case's lifecycle is the case's id.</param>
/// <param name="Name">The orchestration.</param>
/// <param name="Status">How it stands.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="LastUpdatedAt">When it last changed.</param>
/// <param name="FailureType">The type of what made it fail; null when it has not.</param>
public sealed record InstanceSummary(
    string Id, string Name, InstanceStatus Status, DateTimeOffset CreatedAt, DateTimeOffset LastUpdatedAt, string? FailureType)
{
    internal static InstanceSummary Of(OrchestrationMetadata instance) => new(
        instance.InstanceId,
        instance.Name,
        InstanceStatuses.Of(instance.RuntimeStatus),
        instance.CreatedAt,
        instance.LastUpdatedAt,
        instance.FailureDetails?.ErrorType);
}
