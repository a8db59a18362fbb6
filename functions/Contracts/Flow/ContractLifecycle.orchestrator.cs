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
/// are dealt with after it. A phase that fails is parked, visibly, and tried again by a person or the next day; a command whose
/// step fails is set aside until then. An instance does not fail because a store is away, however long: it waits and goes on.
/// </remarks>
public sealed class ContractLifecycle
{
    /// <summary>How long a contract that is over still takes commands that were accepted just before: they are refused on record, not lost.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromMinutes(1);

    /// <summary>How often the last messages are tried, every half hour, before the instance fails for a person to see.</summary>
    private const int LastMessages = 144;

    /// <summary>How many failed generations in a row are followed at once: a command that fails its phase fails once more by itself.</summary>
    private const int QuickFailures = 2;

    /// <summary>When a generation is tried again that failed after others, or could not even park the work.</summary>
    private static readonly TimeSpan AgainAfter = TimeSpan.FromMinutes(15);

    /// <summary>Runs one phase.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractLifecycle))]
    public async Task<LifecycleOutcome?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<LifecycleInput>() ?? throw new InvalidOperationException("The lifecycle has no input.");
        ContractDesk desk = new(context, input.ContractId, input.NotifiedSeq);
        using CommandInbox inbox = new(context, []);
        CommandBacklog backlog = new(input.Pending, input.SetAside ?? []);
        var failures = 0;
        try
        {
            await CatchUpAsync(desk, backlog);
            switch (desk.Progress.Phase)
            {
                case ContractPhase.Review:
                    await PhaseAsync(context, desk, inbox, backlog, nameof(ContractReview), input.ContractId);
                    break;
                case ContractPhase.Signing:
                    await PhaseAsync(context, desk, inbox, backlog, nameof(ContractSigning), input.ContractId);
                    break;
                case ContractPhase.Archiving:
                    await PhaseAsync(context, desk, inbox, backlog, nameof(ContractArchiving), input.ContractId);
                    break;
                case ContractPhase.Sealing:
                    await SealAsync(context, desk, input.ContractId);
                    break;
                case ContractPhase.Returned or ContractPhase.Active or ContractPhase.Parked:
                    await WaitAsync(desk, inbox, backlog);
                    break;
                case ContractPhase.Drafting:
                    return new LifecycleOutcome(desk.Progress.Phase, desk.Progress.Seq);
                case ContractPhase.Ended:
                    await LingerAsync(context, desk, inbox, backlog);
                    return new LifecycleOutcome(desk.Progress.Phase, desk.Progress.Seq);
                default:
                    throw new InvalidOperationException($"Phase {desk.Progress.Phase} is not known.");
            }
        }
        catch (TaskFailedException broken)
        {
            failures = input.Failures + 1;
            var parked = await TryParkAsync(desk, broken);
            if (!parked || failures > QuickFailures) await context.CreateTimer(AgainAfter, CancellationToken.None);
        }

        context.ContinueAsNew(new LifecycleInput(
            input.ContractId, [.. backlog.Pending, .. await inbox.LeaveAsync()], desk.Progress.NotifiedSeq, backlog.SetAside, failures));
        return null;
    }

    /// <summary>Deals with what is pending, then looks where the contract stands.</summary>
    private static async Task CatchUpAsync(ContractDesk desk, CommandBacklog backlog)
    {
        await backlog.ApplyAllAsync(desk);
        await desk.ApplyDeadlineAsync();
        if (desk.Progress.Phase == ContractPhase.Parked || !backlog.TakeBack()) return;

        // Time that passed while work was parked acts before a command that may fail again.
        await desk.ApplyDeadlineAsync();
        await backlog.ApplyAllAsync(desk);
    }

    /// <summary>Parks what stays broken; false when not even that works, because the store is away.</summary>
    private static async Task<bool> TryParkAsync(ContractDesk desk, TaskFailedException broken)
    {
        try
        {
            await desk.ParkAsync(broken.TaskName, broken.FailureDetails.ErrorType);
            return true;
        }
        catch (TaskFailedException)
        {
            return false;
        }
    }

    private static async Task WaitAsync(ContractDesk desk, CommandInbox inbox, CommandBacklog backlog)
    {
        var deadline = desk.Progress.NextAt ?? throw new InvalidOperationException($"{desk.Progress.Phase} waits without a deadline.");
        if (await inbox.NextAsync(deadline) is { } command)
            await backlog.ApplyAsync(desk, command);
        else
            await desk.ApplyDeadlineAsync();
    }

    private static async Task LingerAsync(
        TaskOrchestrationContext context, ContractDesk desk, CommandInbox inbox, CommandBacklog backlog)
    {
        var until = Now(context) + Linger;
        while (await inbox.NextAsync(until) is { } late) await backlog.ApplyAsync(desk, late);
        for (var attempt = 0; desk.HasUntold; attempt++)
        {
            if (attempt == LastMessages)
                throw new InvalidOperationException("The last messages of the contract could not be sent for three days.");
            if (await inbox.NextAsync(Now(context) + ContractDesk.MessagesAgainAfter) is { } late)
                await backlog.ApplyAsync(desk, late);
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

    /// <summary>Runs a phase, forwards commands to it, and keeps those that it left.</summary>
    private static async Task PhaseAsync(
        TaskOrchestrationContext context, ContractDesk desk, CommandInbox inbox, CommandBacklog backlog, string phase, string contractId)
    {
        // Sequence number and time make the id new for each run of a phase: after work was parked, or when a dead lifecycle began again.
        var id = string.Create(
            CultureInfo.InvariantCulture, $"{context.InstanceId}-{phase}-{desk.Progress.Seq}-{context.CurrentUtcDateTime.Ticks}");
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
            backlog.Add(forwarded[result.Handled..]);
        }
        catch (TaskFailedException)
        {
            // Nobody knows which commands it dealt with: all are given again, and those that were dealt with change nothing.
            backlog.Add(forwarded);
            throw;
        }
    }
}
