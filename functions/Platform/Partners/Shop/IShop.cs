namespace Ecom.Functions.Platform.Partners.Shop;

/// <summary>The storefront's services. Each call may throw <see cref="PartnerUnavailableException"/> and <see cref="PartnerRefusedException"/>; a key again is the same thing again.</summary>
public interface IShop
{
    /// <summary>Sends goods again.</summary>
    /// <param name="order">What is sent.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been ordered.</param>
    Task<ReplacementReceipt> SendReplacementAsync(ReplacementOrder order, string key, CancellationToken cancellationToken);

    /// <summary>Calls a replacement off; refused with <c>already-sent</c> when it is too late.</summary>
    /// <param name="replacementId">The replacement.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been called off.</param>
    Task CancelReplacementAsync(string replacementId, string key, CancellationToken cancellationToken);

    /// <summary>Gives a customer points.</summary>
    /// <param name="order">How many, and why.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; they may have been given.</param>
    Task<PointsReceipt> GrantPointsAsync(PointsOrder order, string key, CancellationToken cancellationToken);

    /// <summary>Takes points back; refused with <c>already-spent</c> when there are too few.</summary>
    /// <param name="grantId">The gift.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; they may have been taken.</param>
    Task TakePointsBackAsync(string grantId, string key, CancellationToken cancellationToken);
}
