using System.Collections.Concurrent;
using Ecom.Functions.Platform.Partners;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Shop;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Payment service, carriers and shop that remember what they did, whatever becomes of the application; a test scripts their faults.</summary>
internal sealed class PartnersInTest : IPayments, ICarriers, IShop
{
    private readonly ConcurrentDictionary<string, object> done = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> calls = new(StringComparer.Ordinal);
    private int receipts;

    /// <summary>What goes wrong at a call, told its name such as <c>refund</c>, its key and which call of that key it is, from 1; before and after it is done.</summary>
    public Func<string, string, int, PartnerFault> Script { get; set; } = static (_, _, _) => PartnerFault.None;

    /// <summary>Where parcels are.</summary>
    public Func<ParcelKey, ParcelTrace> Trace { get; set; } = static _ => new ParcelTrace(ParcelStanding.InTransit, null, null);

    public IReadOnlyCollection<RefundReceipt> Refunds => [.. done.Values.OfType<RefundReceipt>()];

    public IReadOnlyCollection<ReplacementReceipt> Replacements => [.. done.Values.OfType<ReplacementReceipt>()];

    public IReadOnlyCollection<RecoveryReceipt> Recoveries => [.. done.Values.OfType<RecoveryReceipt>()];

    public int Calls(string name) => calls.Where(call => call.Key.StartsWith($"{name} ", StringComparison.Ordinal)).Sum(call => call.Value);

    public Task<RefundReceipt> RefundAsync(RefundOrder order, string key, CancellationToken cancellationToken) =>
        OnceAsync("refund", key, id => new RefundReceipt(id, order.Amount, DateTimeOffset.UnixEpoch));

    public Task<ParcelTrace> TraceAsync(ParcelKey parcel, CancellationToken cancellationToken) => AskAsync("trace", parcel.ToString(), () => Trace(parcel));

    public Task<PickupReceipt> BookPickupAsync(PickupOrder order, string key, CancellationToken cancellationToken) =>
        OnceAsync("pickup", key, id => new PickupReceipt(id, $"BACK-{id}"));

    public Task CancelPickupAsync(string carrier, string pickupId, string key, CancellationToken cancellationToken) =>
        OnceAsync("cancel-pickup", key, id => id);

    public Task<RecoveryReceipt> SubmitRecoveryAsync(RecoveryOrder order, string key, CancellationToken cancellationToken) =>
        OnceAsync("recovery", key, id => new RecoveryReceipt(id));

    public Task WithdrawRecoveryAsync(string carrier, string recoveryId, string key, CancellationToken cancellationToken) =>
        OnceAsync("withdraw-recovery", key, id => id);

    public Task RecallAsync(ParcelKey parcel, string key, CancellationToken cancellationToken) => OnceAsync("recall", key, id => id);

    public Task<ReplacementReceipt> SendReplacementAsync(ReplacementOrder order, string key, CancellationToken cancellationToken) =>
        OnceAsync("replacement", key, id => new ReplacementReceipt(id, new ParcelKey("sf", $"NEW-{id}")));

    public Task CancelReplacementAsync(string replacementId, string key, CancellationToken cancellationToken) =>
        OnceAsync("cancel-replacement", key, id => id);

    public Task<PointsReceipt> GrantPointsAsync(PointsOrder order, string key, CancellationToken cancellationToken) =>
        OnceAsync("points", key, id => new PointsReceipt(id, order.Points));

    public Task TakePointsBackAsync(string grantId, string key, CancellationToken cancellationToken) => OnceAsync("take-points-back", key, id => id);

    private Task<T> OnceAsync<T>(string name, string key, Func<string, T> make)
        where T : notnull =>
        AskAsync(name, key, () => (T)done.GetOrAdd(key, _ => make($"{name}-{Interlocked.Increment(ref receipts)}")));

    private Task<T> AskAsync<T>(string name, string key, Func<T> act)
    {
        var fault = Script(name, key, calls.AddOrUpdate($"{name} {key}", 1, static (_, count) => count + 1));
        if (fault == PartnerFault.Refused) throw new PartnerRefusedException(name, "refused", "No.");
        if (fault == PartnerFault.Before) throw new PartnerUnavailableException(name, "status 503");
        var result = act();
        if (fault == PartnerFault.After) throw new PartnerUnavailableException(name, "time-out");
        return Task.FromResult(result);
    }
}
