using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.People.Journal;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Empties the store's files of what was overwritten, and records on the person's journal what became of each case.</summary>
/// <remarks>Idempotency key: the person and the erasure.</remarks>
/// <param name="keys">The store.</param>
/// <param name="seal">Opens what was wanted.</param>
/// <param name="journal">The journal.</param>
public sealed class FinishErasure(IPersonalKeys keys, ErasureSeal seal, PersonJournal journal)
{
    /// <summary>Finishes.</summary>
    /// <param name="input">What became of each case.</param>
    /// <param name="cancellationToken">Gives up; it may be recorded.</param>
    /// <returns>How many cases were erased.</returns>
    [Function(nameof(FinishErasure))]
    public async Task<int> RunAsync([ActivityTrigger] FinishErasureInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var erased = input.Cases.Count(each => each.IsErased);
        if (erased > 0) await keys.ScrubAsync(cancellationToken);
        if (input.Wanted is { } wanted)
        {
            var (_, ground, by) = seal.Open(wanted);
            await journal.RecordOnceAsync(wanted.Key, new ErasureEnded(ground, input.Cases), by, input.ErasureId, cancellationToken);
        }

        return erased;
    }
}
