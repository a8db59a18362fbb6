using Ecom.Functions.Platform.Partners.Http;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>The carriers over HTTP; each has its own address, and all speak the same protocol.</summary>
/// <param name="clients">The partners' clients.</param>
internal sealed class HttpCarriers(PartnerClients clients) : ICarriers
{
    /// <inheritdoc/>
    public Task<ParcelTrace> TraceAsync(ParcelKey parcel, CancellationToken cancellationToken) =>
        clients.Carrier(parcel.Carrier).GetAsync<ParcelTrace>($"v1/parcels/{PathSegment.Of(parcel.TrackingNumber)}", cancellationToken);

    /// <inheritdoc/>
    public Task<PickupReceipt> BookPickupAsync(PickupOrder order, string key, CancellationToken cancellationToken) =>
        clients.Carrier(order.Carrier).PostAsync<PickupReceipt>(
            "v1/pickups", new PickupBody(order.OrderId, order.Reference, order.Name, order.Phone, order.Address), key, cancellationToken);

    /// <inheritdoc/>
    public Task CancelPickupAsync(string carrier, string pickupId, string key, CancellationToken cancellationToken) =>
        clients.Carrier(carrier).PostAsync($"v1/pickups/{PathSegment.Of(pickupId)}/cancel", key, cancellationToken);

    /// <inheritdoc/>
    public Task<RecoveryReceipt> SubmitRecoveryAsync(RecoveryOrder order, string key, CancellationToken cancellationToken) =>
        clients.Carrier(order.Parcel.Carrier).PostAsync<RecoveryReceipt>(
            "v1/recoveries", new RecoveryBody(order.Parcel.TrackingNumber, order.Kind, order.Amount, order.Reference), key, cancellationToken);

    /// <inheritdoc/>
    public Task WithdrawRecoveryAsync(string carrier, string recoveryId, string key, CancellationToken cancellationToken) =>
        clients.Carrier(carrier).PostAsync($"v1/recoveries/{PathSegment.Of(recoveryId)}/withdraw", key, cancellationToken);

    /// <inheritdoc/>
    public Task RecallAsync(ParcelKey parcel, string key, CancellationToken cancellationToken) =>
        clients.Carrier(parcel.Carrier).PostAsync($"v1/parcels/{PathSegment.Of(parcel.TrackingNumber)}/recall", key, cancellationToken);
}
