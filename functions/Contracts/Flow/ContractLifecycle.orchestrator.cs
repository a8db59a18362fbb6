using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Generation = Ecom.Functions.Platform.Flow.CaseGeneration<
    Ecom.Functions.Contracts.Rules.ContractCommand, Ecom.Functions.Contracts.Rules.ContractPhase>;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>A contract from its first submit to its end: expired, rejected, withdrawn, declined or voided.</summary>
/// <remarks>
/// Instance id <c>contract-{id}</c>; the one address for commands and the only writer while a phase runs. One generation is one
/// phase, so history stays bounded over years. Commands are forwarded to the phase that runs; those that it did not deal with
/// are dealt with after it. A phase that fails is parked, visibly, and tried again by a person or the next day.
/// </remarks>
public sealed class ContractLifecycle
{
    /// <summary>Runs one phase.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ContractLifecycle))]
    public async Task<LifecycleOutcome<ContractPhase>?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<LifecycleInput>() ?? throw new InvalidOperationException("The lifecycle has no input.");
        using Generation generation = new(context, input, ContractFlow.Steps, ContractPhase.Parked);
        try
        {
            await generation.CatchUpAsync();
            switch (generation.Desk.Progress.Phase)
            {
                case ContractPhase.Review:
                    await PhaseAsync(context, generation, nameof(ContractReview));
                    break;
                case ContractPhase.Signing:
                    await PhaseAsync(context, generation, nameof(ContractSigning));
                    break;
                case ContractPhase.Archiving:
                    await PhaseAsync(context, generation, nameof(ContractArchiving));
                    break;
                case ContractPhase.Sealing:
                    await SealAsync(context, generation);
                    break;
                case ContractPhase.Returned or ContractPhase.Active or ContractPhase.Parked:
                    await generation.WaitAsync();
                    break;
                case ContractPhase.Drafting:
                    return generation.Outcome;
                case ContractPhase.Ended:
                    return await generation.LingerAsync();
                default:
                    throw new InvalidOperationException($"Phase {generation.Desk.Progress.Phase} is not known.");
            }
        }
        catch (TaskFailedException broken)
        {
            await generation.ParkAsync(broken);
        }

        await generation.ContinueAsync();
        return null;
    }

    private static async Task SealAsync(TaskOrchestrationContext context, Generation generation)
    {
        var document = await context.CallActivityAsync<ArchivedObjects>(
            nameof(SealDocument), new ContractReference(generation.Id), StepRetries.Transient);
        await generation.Desk.ApplyAsync(
            string.Create(CultureInfo.InvariantCulture, $"begin-signing-{generation.Desk.Progress.Round}"),
            new BeginSigning(document.Objects[0].Path, document.Objects[0].Sha256));
    }

    /// <summary>Runs a phase, forwards commands to it, and keeps those that it left.</summary>
    private static async Task PhaseAsync(TaskOrchestrationContext context, Generation generation, string phase)
    {
        // Sequence number and time make the id new for each run of a phase: after work was parked, or when a dead lifecycle began again.
        var progress = generation.Desk.Progress;
        var id = string.Create(
            CultureInfo.InvariantCulture, $"{context.InstanceId}-{phase}-{progress.Seq}-{context.CurrentUtcDateTime.Ticks}");
        List<CommandEnvelope> forwarded = [];
        var running = context.CallSubOrchestratorAsync<PhaseResult>(
            phase, new PhaseInput(generation.Id, progress, []), new SubOrchestrationOptions(instanceId: id));
        while (await generation.Inbox.NextWhileAsync(running) is { } command)
        {
            context.SendEvent(id, nameof(CommandEnvelope), command);
            forwarded.Add(command);
        }

        try
        {
            var result = await running;
            generation.Desk.Accept(result.Progress);
            generation.Backlog.Add(result.LeftOf(forwarded));
        }
        catch (TaskFailedException)
        {
            // Nobody knows which commands it dealt with: all are given again, and those that were dealt with change nothing.
            generation.Backlog.Add(forwarded);
            throw;
        }
    }
}
