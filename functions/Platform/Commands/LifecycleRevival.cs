using System.Text.Json;
using DurableTask.Core.Exceptions;
using Ecom.Functions.Platform.Flow;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Starts the lifecycle of a living case again whose instance failed, was terminated or is gone.</summary>
/// <remarks>The new instance begins where the old one's last generation began: commands that it had not dealt with are given again, and change nothing when they were.</remarks>
internal static class LifecycleRevival
{
    /// <summary>Starts it again.</summary>
    /// <param name="client">Starts instances.</param>
    /// <param name="lifecycle">Name of the orchestration.</param>
    /// <param name="instanceId">Its instance id.</param>
    /// <param name="id">Id of the case within its kind.</param>
    /// <param name="dead">The old instance with its input; null when it is gone.</param>
    /// <param name="cancellationToken">Gives up; it may still have been started.</param>
    /// <param name="command">A command that it begins with; null for none.</param>
    /// <returns>Whether this started it; false when somebody was quicker, and it runs without the command.</returns>
    public static async Task<bool> ReviveAsync(
        DurableTaskClient client,
        string lifecycle,
        string instanceId,
        string id,
        OrchestrationMetadata? dead,
        CancellationToken cancellationToken,
        CommandEnvelope? command = null)
    {
        var input = InputOf(dead, id);
        try
        {
            _ = await client.ScheduleNewOrchestrationInstanceAsync(
                lifecycle,
                command is null ? input : input with { Pending = [.. input.Pending, command] },
                new StartOrchestrationOptions { InstanceId = instanceId },
                cancellationToken);
            return true;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return false;
        }
    }

    private static LifecycleInput InputOf(OrchestrationMetadata? dead, string id)
    {
        try
        {
            if (dead?.ReadInputAs<LifecycleInput>() is { } input) return input with { Failures = 0 };
        }
        catch (JsonException)
        {
            // What cannot be read may be why it failed: the ledger alone says where the case stands.
        }

        return new LifecycleInput(id, []);
    }
}
