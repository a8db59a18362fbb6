using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Flow;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>What review and signing have in common: people act or time does, until the phase is over.</summary>
internal static class PhaseLoop
{
    /// <summary>After so many turns a generation ends, so that history stays bounded however often people and timers act.</summary>
    private const int TurnsOfAGeneration = 50;

    /// <summary>Runs the phase; null when it goes on in a new generation.</summary>
    public static async Task<PhaseResult?> RunAsync(TaskOrchestrationContext context, ContractPhase phase)
    {
        var input = context.GetInput<PhaseInput>() ?? throw new InvalidOperationException("The phase has no input.");
        var desk = ContractFlow.Desk(context, input);
        using CommandInbox inbox = new(context, input.Pending);
        var count = input.Handled;
        List<string> handled = [.. input.HandledCommands ?? []];
        for (var turn = 0; desk.Progress.Phase == phase; turn++)
        {
            if (turn == TurnsOfAGeneration)
            {
                context.ContinueAsNew(new PhaseInput(input.ContractId, desk.Progress, await inbox.LeaveAsync(), count, handled));
                return null;
            }

            var deadline = desk.Progress.NextAt ?? throw new InvalidOperationException($"{phase} waits without a deadline.");
            if (await inbox.NextAsync(deadline) is { } command)
            {
                count++;
                if (!handled.Contains(command.CommandId, StringComparer.Ordinal)) handled.Add(command.CommandId);
                await desk.ApplyAsync(command);
            }
            else
            {
                await desk.ApplyDeadlineAsync();
            }
        }

        return new PhaseResult(desk.Progress, count, handled);
    }
}
