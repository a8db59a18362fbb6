using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>A contract from its first submit to its end: expired, rejected, withdrawn, declined or voided.</summary>
/// <remarks>
/// Instance id <c>contract-{id}</c>; the one address for commands and the only writer while a phase runs. One generation is one
/// phase, so history stays bounded over years. Commands are forwarded to the phase that runs; those that it did not deal with
/// are dealt with after it. A phase that fails is parked, visibly, and tried again by a person or the next day.
/// </remarks>
public sealed class ContractLifecycle
{
    /// <summary>How long a contract that is over still takes commands that were accepted just before: they are refused on record, not lost.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMinutes(1);

    /// <summary>How often the last messages are tried, every half hour, before the instance fails for a person to see.</summary>
    private const int LastMessages = 144;

    /// <summary>Runs one phase.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractLifecycle))]
    public async Task<LifecycleOutcome?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<LifecycleInput>() ?? throw new InvalidOperationException("The lifecycle has no input.");
        ContractDesk desk = new(context, input.ContractId, input.NotifiedSeq);
        using CommandInbox inbox = new(context, []);
        IReadOnlyList<CommandEnvelope> rest = [];
        try
        {
            await CatchUpAsync(desk, input.Pending);
            switch (desk.Progress.Phase)
            {
                case ContractPhase.Review:
                    rest = await PhaseAsync(context, desk, inbox, nameof(ContractReview), input.ContractId);
                    break;
                case ContractPhase.Signing:
                    rest = await PhaseAsync(context, desk, inbox, nameof(ContractSigning), input.ContractId);
                    break;
                case ContractPhase.Archiving:
                    rest = await PhaseAsync(context, desk, inbox, nameof(ContractArchiving), input.ContractId);
                    break;
                case ContractPhase.Sealing:
                    await SealAsync(context, desk, input.ContractId);
                    break;
                case ContractPhase.Returned or ContractPhase.Active or ContractPhase.Parked:
                    await WaitAsync(desk, inbox);
                    break;
                case ContractPhase.Drafting:
                    return new LifecycleOutcome(desk.Progress.Phase, desk.Progress.Seq);
                case ContractPhase.Ended:
                    await LingerAsync(context, desk, inbox);
                    return new LifecycleOutcome(desk.Progress.Phase, desk.Progress.Seq);
                default:
                    throw new InvalidOperationException($"Phase {desk.Progress.Phase} is not known.");
            }
        }
        catch (TaskFailedException broken)
        {
            await desk.ParkAsync(broken.TaskName, broken.FailureDetails.ErrorType);
        }

        context.ContinueAsNew(new LifecycleInput(input.ContractId, [.. rest, .. await inbox.LeaveAsync()], desk.Progress.NotifiedSeq));
        return null;
    }

    /// <summary>Deals with what is pending, then looks where the contract stands.</summary>
    private static async Task CatchUpAsync(ContractDesk desk, IReadOnlyList<CommandEnvelope> pending)
    {
        foreach (var command in pending) await desk.ApplyAsync(command);
        await desk.ApplyDeadlineAsync();
    }

    private static async Task WaitAsync(ContractDesk desk, CommandInbox inbox)
    {
        var deadline = desk.Progress.NextAt ?? throw new InvalidOperationException($"{desk.Progress.Phase} waits without a deadline.");
        if (await inbox.NextAsync(deadline) is { } command)
            await desk.ApplyAsync(command);
        else
            await desk.ApplyDeadlineAsync();
    }

    private static async Task LingerAsync(TaskOrchestrationContext context, ContractDesk desk, CommandInbox inbox)
    {
        var until = Now(context) + Linger;
        while (await inbox.NextAsync(until) is { } late) await desk.ApplyAsync(late);
        for (var attempt = 0; desk.HasUntold; attempt++)
        {
            if (attempt == LastMessages)
                throw new InvalidOperationException("The last messages of the contract could not be sent for three days.");
            if (await inbox.NextAsync(Now(context) + ContractDesk.MessagesAgainAfter) is { } late)
                await desk.ApplyAsync(late);
            else
                await desk.ApplyDeadlineAsync();
        }
    }

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);

    private static async Task SealAsync(TaskOrchestrationContext context, ContractDesk desk, string contractId)
    {
        var document = await context.CallActivityAsync<ArchivedObjects>(
            nameof(SealDocument), new ContractReference(contractId), StepRetries.Transient);
        await desk.ApplyAsync(
            string.Create(CultureInfo.InvariantCulture, $"begin-signing-{desk.Progress.Revision}"),
            new BeginSigning(document.Objects[0].Path, document.Objects[0].Sha256));
    }

    /// <summary>Runs a phase, forwards commands to it, and returns those that it left.</summary>
    private static async Task<IReadOnlyList<CommandEnvelope>> PhaseAsync(
        TaskOrchestrationContext context, ContractDesk desk, CommandInbox inbox, string phase, string contractId)
    {
        // The sequence number makes the id new for each run of a phase, such as the second one after work was parked.
        var id = string.Create(CultureInfo.InvariantCulture, $"{context.InstanceId}-{phase}-{desk.Progress.Seq}");
        List<CommandEnvelope> forwarded = [];
        var running = context.CallSubOrchestratorAsync<PhaseResult>(
            phase, new PhaseInput(contractId, desk.Progress, []), new SubOrchestrationOptions(instanceId: id));
        while (await inbox.NextWhileAsync(running) is { } command)
        {
            context.SendEvent(id, nameof(CommandEnvelope), command);
            forwarded.Add(command);
        }

        try
        {
            var result = await running;
            desk.Accept(result.Progress);
            return forwarded[result.Handled..];
        }
        catch (TaskFailedException broken)
        {
            // Nobody knows which commands it dealt with: all are given again, and those that were dealt with change nothing.
            await desk.ParkAsync(phase, broken.FailureDetails.ErrorType);
            return forwarded;
        }
    }
}
