using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Erases the personal data of a case, or says why it is kept.</summary>
/// <remarks>
/// Idempotency key: the case. The history of the case's orchestration goes too: it holds commands, sealed by the application's secret
/// and not by the case's key.
/// </remarks>
/// <param name="seal">Opens what is wanted.</param>
/// <param name="records">What each slice holds.</param>
/// <param name="logger">The log: a list of erasures that no restore of the store takes back.</param>
public sealed partial class ErasePersonCase(ErasureSeal seal, IEnumerable<IPersonRecords> records, ILogger<ErasePersonCase> logger)
{
    /// <summary>Erases it.</summary>
    /// <param name="input">The case.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; part of it may be done.</param>
    /// <exception cref="TimeoutException">The case's orchestration has not ended yet; tried again, it will have.</exception>
    [Function(nameof(ErasePersonCase))]
    public async Task<CaseErasure> RunAsync(
        [ActivityTrigger] EraseCaseInput input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(client);
        var of = records.Single(each => string.Equals(each.Kind, input.Case.Kind, StringComparison.Ordinal));
        if (await IsNeededAsync(of, input.Case.Id, cancellationToken))
            return new CaseErasure(input.Case.Kind, input.Case.Id, null, KeptBecause.NeededByOpenCase);
        var outcome = await of.EraseAsync(input.Case.Id, OrderOf(input), cancellationToken);
        if (!outcome.IsErased) return outcome;
        var caseId = $"{input.Case.Kind}-{input.Case.Id}";
        await ForgetAsync(client, caseId, cancellationToken);
        LogErased(caseId);
        if (outcome.PlainEntries > 0) LogPlain(caseId, outcome.PlainEntries);
        return outcome;
    }

    private static async Task ForgetAsync(DurableTaskClient client, string instanceId, CancellationToken cancellationToken)
    {
        if (await client.GetInstanceAsync(instanceId, cancellationToken) is not { } instance) return;
        if (!instance.IsCompleted) throw new TimeoutException($"The orchestration {instanceId} has not ended yet.");
        _ = await client.PurgeInstanceAsync(instanceId, cancellationToken);
    }

    private async Task<bool> IsNeededAsync(IPersonRecords of, string id, CancellationToken cancellationToken)
    {
        if (await of.ReferenceAsync(id, cancellationToken) is not { } reference) return false;
        foreach (var other in records.Where(each => each != of))
        {
            if (await other.IsNeededAsync(reference, cancellationToken)) return true;
        }

        return false;
    }

    private ErasureOrder OrderOf(EraseCaseInput input) => input.Wanted is { } sealedWanted && seal.Open(sealedWanted) is var wanted
        ? new ErasureOrder(wanted.Ground, wanted.By, input.At)
        : new ErasureOrder(input.Ground ?? throw new ArgumentException("There is no ground.", nameof(input)), Person.System, input.At);

    [LoggerMessage(1853, LogLevel.Information, "The personal data of {CaseId} is erased")]
    private partial void LogErased(string caseId);

    [LoggerMessage(1856, LogLevel.Warning, "{Entries} entries of {CaseId} were written before there was sealing and still hold personal data")]
    private partial void LogPlain(string caseId, int entries);
}
