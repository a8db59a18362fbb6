using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Store;

/// <summary>Claims as they are kept.</summary>
/// <param name="kind">Claims as a kind of case.</param>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public sealed class ClaimStore(CaseKind<ClaimState> kind, ICases<ClaimState> cases, ILedger ledger)
    : CaseEvents<ClaimState, ClaimEvent>(kind, cases, ledger)
{
    private const int MostNumbers = 10;

    /// <summary>Pieces of an order that other claims took: refunded, or on the way to it. Pieces that are sent again can be claimed again.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="exceptId">Id of the claim that asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<string, int>> TakenAsync(string orderId, string exceptId, CancellationToken cancellationToken)
    {
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        foreach (var other in await WithAsync(ClaimParties.Order(orderId), cancellationToken))
        {
            if (other.Id == exceptId || other.Outcome is not (null or ClaimOutcome.Compensated) || other.Choice?.Option.SendsGoods == true) continue;
            foreach (var line in other.Lines) taken[line.LineId] = taken.GetValueOrDefault(line.LineId) + line.Pieces;
        }

        return taken;
    }

    /// <summary>Claims that a parcel belongs to: as the one that is damaged or lost, as what comes back, or as the replacement.</summary>
    /// <param name="parcel">The parcel.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<IReadOnlyList<ClaimState>> FindByParcelAsync(ParcelKey parcel, CancellationToken cancellationToken) =>
        WithAsync(ClaimParties.Parcel(parcel), cancellationToken);

    /// <summary>The claim that something was claimed from a carrier for; null when there is none.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <param name="recoveryId">The claim, as the carrier knows it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ClaimState?> FindByRecoveryAsync(string carrier, string recoveryId, CancellationToken cancellationToken) =>
        await WithAsync(ClaimParties.Recovery(carrier, recoveryId), cancellationToken) is [var claim, ..] ? claim : null;

    /// <summary>Numbers of other claims that have the same photo.</summary>
    /// <param name="sha256">SHA-256 of the original.</param>
    /// <param name="exceptId">Id of the claim that asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> WithPhotoAsync(string sha256, string exceptId, CancellationToken cancellationToken) =>
        [.. (await WithAsync(ClaimParties.Photo(sha256), cancellationToken)).Where(other => other.Id != exceptId).Select(other => other.Number).Take(MostNumbers)];

    private async Task<IReadOnlyList<ClaimState>> WithAsync(string party, CancellationToken cancellationToken) =>
        await CasePages.AllAsync(new CaseQuery { Party = party }, ListAsync, cancellationToken).ToListAsync(cancellationToken);
}
