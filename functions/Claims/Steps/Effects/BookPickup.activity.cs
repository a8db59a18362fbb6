using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Has something fetched from the customer.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="carriers">The carriers.</param>
public sealed class BookPickup(EffectTry effects, ICarriers carriers)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(BookPickup))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Pickup, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        var carrier = state.Parcel!.Carrier;
        var place = state.Reappearance?.Pickup ?? state.Choice?.Pickup ?? throw new InvalidOperationException("Nobody said where.");
        var receipt = await carriers.BookPickupAsync(
            new PickupOrder(carrier, state.Order.OrderId, state.Number, place.Name, place.Phone, place.Address), effect.Key, cancellationToken);
        return EffectReport.Nothing with { Reference = receipt.PickupId, Parcel = new ParcelKey(carrier, receipt.TrackingNumber) };
    }
}
