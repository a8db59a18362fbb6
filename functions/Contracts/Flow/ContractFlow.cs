using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Steps;
using Ecom.Functions.Platform.Flow;
using Microsoft.DurableTask;

namespace Ecom.Functions.Contracts.Flow;

/// <summary>What the orchestrations of contracts share.</summary>
internal static class ContractFlow
{
    /// <summary>The steps by which commands act and people are told.</summary>
    public static CaseSteps<ContractCommand> Steps { get; } = new(
        nameof(ApplyContractCommand), nameof(NotifyContractPeople), new TimePassed(), static (step, reason) => new ParkWork(step, reason));

    /// <summary>The desk of a phase, which goes on where the lifecycle is.</summary>
    /// <param name="context">The orchestration.</param>
    /// <param name="input">Its input.</param>
    public static CaseDesk<ContractCommand, ContractPhase> Desk(TaskOrchestrationContext context, PhaseInput input)
    {
        CaseDesk<ContractCommand, ContractPhase> desk = new(context, Steps, input.ContractId, input.Progress.NotifiedSeq);
        desk.Accept(input.Progress);
        return desk;
    }
}
