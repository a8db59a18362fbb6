using Microsoft.DurableTask;
using Microsoft.DurableTask.Abstractions;
using Microsoft.DurableTask.Worker;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Why a worker does not run an instance's version.</summary>
/// <param name="Failure">Set when the instance fails; null when it waits for another worker.</param>
internal sealed record VersionMatch(TaskFailureDetails? Failure)
{
    /// <returns>Null when the worker runs that version.</returns>
    public static VersionMatch? Check(string version, DurableTaskWorkerOptions.VersioningOptions? versioning)
    {
        if (versioning is null || Matches(version, versioning))
        {
            return null;
        }

        return new VersionMatch(versioning.FailureStrategy == DurableTaskWorkerOptions.VersionFailureStrategy.Fail
            ? new TaskFailureDetails(
                "VersionMismatch",
                $"The orchestration version '{version}' does not match the worker version '{versioning.Version}' (strategy {versioning.MatchStrategy}).",
                null,
                null,
                null)
            : null);
    }

    private static bool Matches(string version, DurableTaskWorkerOptions.VersioningOptions versioning) => versioning.MatchStrategy switch
    {
        DurableTaskWorkerOptions.VersionMatchStrategy.None => true,
        DurableTaskWorkerOptions.VersionMatchStrategy.Strict => TaskOrchestrationVersioningUtils.CompareVersions(version, versioning.Version) == 0,
        DurableTaskWorkerOptions.VersionMatchStrategy.CurrentOrOlder => TaskOrchestrationVersioningUtils.CompareVersions(version, versioning.Version) <= 0,
        _ => throw new InvalidOperationException($"Unknown version match strategy {versioning.MatchStrategy}."),
    };
}
