using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.People.Retention;

/// <summary>Starts the erasure of single cases.</summary>
internal static class CaseRetentions
{
    /// <summary>Starts it, unless it is at work already.</summary>
    /// <returns>Whether it was started.</returns>
    public static async Task<bool> StartAsync(DurableTaskClient client, CaseRetentionInput input, CancellationToken cancellationToken)
    {
        try
        {
            _ = await client.ScheduleNewOrchestrationInstanceAsync(
                nameof(CaseRetention), input, new StartOrchestrationOptions { InstanceId = CaseRetention.InstanceOf(input.Case) }, cancellationToken);
            return true;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return false;
        }
    }
}
