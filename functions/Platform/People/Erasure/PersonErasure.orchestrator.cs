using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.People.Records;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Erases a person's data case by case; ends with each case erased or kept for a reason, or fails and is asked for again.</summary>
/// <remarks>
/// It waits for nothing: what must be kept is named with its reason, and from when on it may be asked for again. Instance
/// <c>erasure-{key}</c>, so a second request meets the first; once that has ended, it looks anew.
/// </remarks>
public sealed class PersonErasure
{
    /// <summary>Id of the instance for a person.</summary>
    /// <param name="key">Stands for the person.</param>
    public static string InstanceOf(string key) => $"erasure-{key}";

    /// <summary>Runs the erasure.</summary>
    /// <param name="context">The orchestration.</param>
    [Function(nameof(PersonErasure))]
    public async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var input = context.GetInput<ErasureInput>() ?? throw new InvalidOperationException("The erasure has no input.");
        DateTimeOffset now = new(context.CurrentUtcDateTime, TimeSpan.Zero);
        var id = context.NewGuid().ToString("N");
        var found = await context.CallActivityAsync<PersonCaseReferences>(nameof(FindPersonCases), input, StepRetries.Transient);
        List<CaseErasure> outcomes = [];
        foreach (var each in found.Cases)
        {
            outcomes.Add(await context.CallActivityAsync<CaseErasure>(
                nameof(ErasePersonCase), new EraseCaseInput(each, null, input, now), StepRetries.Transient));
        }

        _ = await context.CallActivityAsync<int>(nameof(FinishErasure), new FinishErasureInput(input, outcomes, id), StepRetries.Transient);
    }
}
