using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Erases the personal data of a case, or says why it is kept.</summary>
/// <remarks>
/// Idempotency key: the case. Nothing is erased while the case's orchestration is at work: it could go on with the case, and would meet
/// what is half erased. Its history goes too: it holds commands, sealed by the application's secret and not by the case's key.
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
    /// <exception cref="TimeoutException">The case's orchestration has not ended yet, and nothing is erased; tried again, it will have.</exception>
    [Function(nameof(ErasePersonCase))]
    public async Task<CaseErasure> RunAsync(
        [ActivityTrigger] EraseCaseInput input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(client);
        var of = records.Single(each => string.Equals(each.Kind, input.Case.Kind, StringComparison.Ordinal));
        var caseId = CaseIdOf(of, input.Case.Id);
        var outcome = await of.EraseAsync(input.Case.Id, OrderOf(input), token => KeptByOthersAsync(client, of, input.Case.Id, token), cancellationToken);
        if (!outcome.IsErased) return outcome;
        LogErased(caseId);
        if (!await IsForgottenAsync(client, caseId, cancellationToken)) LogGoesOn(caseId);
        if (outcome.PlainEntries > 0) LogPlain(caseId, outcome.PlainEntries);
        return outcome;
    }

    private static string CaseIdOf(IPersonRecords of, string id) => $"{of.Kind}-{id}";

    private async Task<KeptBecause?> KeptByOthersAsync(DurableTaskClient client, IPersonRecords of, string id, CancellationToken cancellationToken)
    {
        if (await IsNeededAsync(of, id, cancellationToken)) return KeptBecause.NeededByOpenCase;
        return await client.GetInstanceAsync(CaseIdOf(of, id), cancellationToken) is { IsCompleted: false } atWork
            ? throw new TimeoutException($"The orchestration {atWork.InstanceId} has not ended yet.")
            : null;
    }

    /// <returns>Whether nothing of it is left; false when a fact has started it again since it was at rest, as a late scan of a parcel does.</returns>
    private static async Task<bool> IsForgottenAsync(DurableTaskClient client, string instanceId, CancellationToken cancellationToken)
    {
        if (await client.GetInstanceAsync(instanceId, cancellationToken) is not { } instance) return true;
        if (instance.IsCompleted) _ = await client.PurgeInstanceAsync(instanceId, cancellationToken);
        return instance.IsCompleted;
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

    [LoggerMessage(1857, LogLevel.Warning, "{CaseId} went on while it was erased: the history of its orchestration stays until it is erased again, once that has ended")]
    private partial void LogGoesOn(string caseId);

    [LoggerMessage(1856, LogLevel.Warning, "{Entries} entries of {CaseId} were written before there was sealing and still hold personal data")]
    private partial void LogPlain(string caseId, int entries);
}
