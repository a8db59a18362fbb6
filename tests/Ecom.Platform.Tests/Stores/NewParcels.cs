using Ecom.Functions.Platform.Cases;

namespace Ecom.Platform.Tests.Stores;

/// <summary>The same kind after its code was changed.</summary>
public sealed class NewParcels : Parcels
{
    public override int Version => 2;

    public override CaseIndex Index(ParcelState state) => base.Index(state) with { Title = $"New: {state.Title}" };
}
