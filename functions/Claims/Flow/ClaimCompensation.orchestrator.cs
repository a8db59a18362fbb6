using System.Globalization;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Steps;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Abstractions;

namespace Ecom.Functions.Claims.Flow;

/// <summary>Compensates a customer for a parcel; ends compensated, rejected, withdrawn, lapsed, arrived or without compensation.</summary>
/// <remarks>
/// Instance id <c>claim-{id}</c>; the one address for commands and the only writer. The claim's state says what is due: an effect,
/// which is tried under its key, or a person's or time's turn. What came of a try is decided on by the rules: done, tried again later, or
/// parked for a person. Invariant: at most one refund an effect, and no effect whose end is not recorded.
/// </remarks>
public sealed class ClaimCompensation
{
    /// <summary>After so many turns a generation ends, so that history stays bounded however often people, time and partners act.</summary>
    private const int TurnsOfAGeneration = 50;

    /// <summary>From this version on, commands that have come act before each try, and not only when nothing is due.</summary>
    private const string HearsBeforeEachTry = "1.1";

    /// <summary>Runs one generation.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(ClaimCompensation))]
    public async Task<LifecycleOutcome<ClaimPhase>?> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<LifecycleInput>() ?? throw new InvalidOperationException("The claim has no input.");
        using CaseGeneration<ClaimCommand, ClaimPhase> generation = new(context, input, ClaimFlow.Steps, ClaimPhase.Parked);
        try
        {
            await generation.CatchUpAsync();
            for (var turn = 0; turn < TurnsOfAGeneration && generation.Desk.Progress.Phase is not (ClaimPhase.None or ClaimPhase.Ended); turn++)
                await TurnAsync(context, generation);
            if (generation.Desk.Progress.Phase == ClaimPhase.None) return generation.Outcome;
            if (generation.Desk.Progress.Phase == ClaimPhase.Ended) return await generation.LingerAsync();
        }
        catch (TaskFailedException broken)
        {
            await generation.ParkAsync(broken);
        }

        await generation.ContinueAsync();
        return null;
    }

    private static async Task TurnAsync(TaskOrchestrationContext context, CaseGeneration<ClaimCommand, ClaimPhase> generation)
    {
        if (ClaimFlow.EffectOf(generation.Desk.Progress.Phase) is not { } step)
            await generation.WaitAsync();
        else if (await HeardAsync(context, generation) is { } command)
            await generation.Backlog.ApplyAsync(generation.Desk, command);
        else
            await TryAsync(context, generation, step);
    }

    // Whoever parks an effect while another one is tried is heard before it is tried.
    private static async Task<CommandEnvelope?> HeardAsync(TaskOrchestrationContext context, CaseGeneration<ClaimCommand, ClaimPhase> generation) =>
        TaskOrchestrationVersioningUtils.CompareVersions(context.Version, HearsBeforeEachTry) >= 0 ? await generation.Inbox.ArrivedAsync() : null;

    private static async Task TryAsync(TaskOrchestrationContext context, CaseGeneration<ClaimCommand, ClaimPhase> generation, string step)
    {
        var report = await context.CallActivityAsync<EffectReport>(step, new EffectInput(generation.Id, generation.Now), StepRetries.Transient);
        if (report.Result == EffectResult.Nothing)
            await generation.Desk.ApplyDeadlineAsync();
        else
            await generation.Desk.ApplyAsync(string.Create(CultureInfo.InvariantCulture, $"{report.Key}:{report.Attempt}"), new RecordEffect(report));
    }
}
