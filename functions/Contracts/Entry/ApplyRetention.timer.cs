using System.Runtime.CompilerServices;
using DurableTask.Core.Exceptions;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Starts, each night, the deletion of documents of contracts whose retention is over and that legal does not hold.</summary>
/// <remarks>Idempotency key: the contract, in the instance id. One that cannot be started does not keep the others back; the run then ends as failed.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">Which are due.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed partial class ApplyRetention(ContractStore contracts, ContractRules rules, TimeProvider time, ILogger<ApplyRetention> logger)
{
    private static readonly IReadOnlyList<string> Over =
    [
        .. from kind in Enum.GetValues<ContractKind>()
           from status in new[] { ContractStatus.Expired, ContractStatus.Withdrawn, ContractStatus.Declined, ContractStatus.Voided }
           select ContractCaseKind.StateName(kind, status),
    ];

    /// <summary>Looks for the contracts.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run starts again.</param>
    /// <exception cref="AggregateException">Deletions could not be started; the others were.</exception>
    [Function(nameof(ApplyRetention))]
    public async Task RunAsync(
        [TimerTrigger("0 10 20 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var started = 0;
        List<Exception> faults = [];
        await foreach (var state in DueAsync(cancellationToken))
        {
            try
            {
                if (await StartAsync(client, state.Id, cancellationToken)) started++;
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                faults.Add(fault);
                LogNotStarted(fault, state.Number ?? state.Id);
            }
        }

        LogDone(started, faults.Count);
        if (faults.Count > 0) throw new AggregateException($"The deletion of the documents of {faults.Count} contracts could not be started.", faults);
    }

    private async IAsyncEnumerable<ContractState> DueAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var page = await contracts.ListAsync(
                new CaseQuery { States = Over, Order = CaseOrder.Number, PageSize = CaseQuery.MaxPageSize, Continuation = continuation },
                cancellationToken);
            foreach (var state in page.Items.Select(item => item.State))
            {
                if (rules.IsPurgeDue(state, time.GetUtcNow())) yield return state;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    private static async Task<bool> StartAsync(DurableTaskClient client, string contractId, CancellationToken cancellationToken)
    {
        try
        {
            _ = await client.ScheduleNewOrchestrationInstanceAsync(
                nameof(ContractPurging),
                new PurgeInput(contractId),
                new StartOrchestrationOptions { InstanceId = $"purge-{ContractCaseId.Of(contractId)}" },
                cancellationToken);
            return true;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return false; // The last night's is still at work.
        }
    }

    [LoggerMessage(4006, LogLevel.Error, "The deletion of the documents of contract {Number} could not be started; the next night tries again")]
    private partial void LogNotStarted(Exception fault, string number);

    [LoggerMessage(4007, LogLevel.Information, "Started the deletion of the documents of {Contracts} contracts, {Faults} could not be started")]
    private partial void LogDone(int contracts, int faults);
}
