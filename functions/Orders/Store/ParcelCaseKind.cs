using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Orders.Store;

/// <summary>Parcels as a kind of case: they say whose they are, and keep scans until somebody knows.</summary>
public sealed class ParcelCaseKind : CaseKind<ParcelRecord>
{
    /// <inheritdoc/>
    public override string Name => "parcel";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OpenStates => [];

    /// <inheritdoc/>
    public override ParcelRecord Evolve(ParcelRecord? state, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ParcelRecord.Evolve(entry.CaseId[(Name.Length + 1)..], state, EventJson.ToEvent<ParcelRecordEvent>(entry));
    }

    /// <inheritdoc/>
    public override CaseIndex Index(ParcelRecord state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new CaseIndex(
            null, state.Kept.Count > 0 ? state.Kept[0].Parcel.ToString() : "", state.IsAssigned ? "Assigned" : "Waiting", null, state.Orders);
    }
}
