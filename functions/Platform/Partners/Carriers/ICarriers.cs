using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>The carriers' services. Each call may throw <see cref="PartnerUnavailableException"/> and <see cref="PartnerRefusedException"/>; a key again is the same thing again.</summary>
public interface ICarriers
{
    /// <summary>Where a parcel is.</summary>
    /// <param name="parcel">The parcel.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ParcelTrace> TraceAsync(ParcelKey parcel, CancellationToken cancellationToken);

    /// <summary>Has a parcel fetched from a customer, at the company's cost.</summary>
    /// <param name="order">What is fetched where.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been booked.</param>
    Task<PickupReceipt> BookPickupAsync(PickupOrder order, string key, CancellationToken cancellationToken);

    /// <summary>Calls a pickup off; refused with <c>already-picked-up</c> when it is too late.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <param name="pickupId">The pickup.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been called off.</param>
    Task CancelPickupAsync(string carrier, string pickupId, string key, CancellationToken cancellationToken);

    /// <summary>Claims a loss or a damage from the carrier; its answers come by webhook, partly or whole, perhaps twice.</summary>
    /// <param name="order">The claim.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been taken.</param>
    Task<RecoveryReceipt> SubmitRecoveryAsync(RecoveryOrder order, string key, CancellationToken cancellationToken);

    /// <summary>Withdraws such a claim; refused with <c>already-decided</c> when it is too late.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <param name="recoveryId">The claim, as the carrier knows it.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been withdrawn.</param>
    Task WithdrawRecoveryAsync(string carrier, string recoveryId, string key, CancellationToken cancellationToken);

    /// <summary>Has a parcel on its way brought back to the sender; refused with <c>already-delivered</c> when it is too late.</summary>
    /// <param name="parcel">The parcel.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been recalled.</param>
    Task RecallAsync(ParcelKey parcel, string key, CancellationToken cancellationToken);
}
