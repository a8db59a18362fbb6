using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Stores;

/// <summary>The kind of the cases that tests use.</summary>
public class Parcels : CaseKind<ParcelState>
{
    public override string Name => "parcel";

    public override IReadOnlyList<string> OpenStates => ["open", "moving"];

    public override ParcelState Evolve(ParcelState? state, LedgerEntry entry) => entry.Type switch
    {
        nameof(ParcelOpened) when entry.Read<ParcelOpened>() is var opened =>
            new ParcelState(opened.Title, "open", opened.Number, opened.Owner, opened.Parties ?? [], opened.DueAt, opened.Queue),
        nameof(ParcelMoved) => state! with { Status = entry.Read<ParcelMoved>().To },
        nameof(ParcelDue) => state! with { DueAt = entry.Read<ParcelDue>().At, NextAt = entry.Read<ParcelDue>().NextAt },
        _ => state!,
    };

    public override CaseIndex Index(ParcelState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new CaseIndex(state.Number, state.Title, state.Status, state.Owner, state.Parties, state.DueAt, state.Queue, state.NextAt);
    }
}
