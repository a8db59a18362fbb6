using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Records;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.People.Retention;

/// <summary>Erases the personal data of a case that was kept as long as it is to be, or was erased before a restore; ends erased, or kept for a reason until another night.</summary>
/// <remarks>Instance <c>retention-{case}</c>. What fails is tried again by the next night's <see cref="ErasePersonalData"/>.</remarks>
public sealed class CaseRetention
{
    /// <summary>How the ids of its instances begin.</summary>
    internal const string Prefix = "retention-";

    /// <summary>Id of the instance for a case.</summary>
    /// <param name="of">The case.</param>
    public static string InstanceOf(PersonCaseReference of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return $"{Prefix}{of.Kind}-{of.Id}";
    }

    /// <summary>Runs it.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(CaseRetention))]
    public async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var input = context.GetInput<CaseRetentionInput>() ?? throw new InvalidOperationException("The retention has no input.");
        DateTimeOffset now = new(context.CurrentUtcDateTime, TimeSpan.Zero);
        var outcome = await context.CallActivityAsync<CaseErasure>(
            nameof(ErasePersonCase), new EraseCaseInput(input.Case, input.Ground, null, now), StepRetries.Transient);
        _ = await context.CallActivityAsync<int>(
            nameof(FinishErasure), new FinishErasureInput(null, [outcome], context.InstanceId), StepRetries.Transient);
    }
}
