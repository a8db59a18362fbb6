using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Partners.Payments.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments;

/// <summary>The refunds of each payment in a ledger of its own, <c>payment-{id}</c>; its events are published by the sweep of the outbox.</summary>
/// <param name="ledger">The record.</param>
/// <param name="time">The clock.</param>
internal sealed class PaymentLedger(ILedger ledger, TimeProvider time)
{
    private const string Kind = "payment";
    private const string HashedPrefix = "sha256-";

    /// <summary>The ledger's id of a payment. An id that cannot stand there is hashed, and so is one that looks like a hash: no two meet.</summary>
    public static string CaseIdOf(string paymentId) =>
        CaseId.IsValid($"{Kind}-{paymentId}") && !paymentId.StartsWith(HashedPrefix, StringComparison.Ordinal)
            ? CaseId.Of(Kind, paymentId)
            : CaseId.Of(Kind, HashedPrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paymentId))));

    /// <summary>The refunds of a payment.</summary>
    public async Task<PaymentState> ReadAsync(string paymentId, CancellationToken cancellationToken) =>
        Fold(PaymentState.None, await ledger.ReadAsync(CaseIdOf(paymentId), cancellationToken: cancellationToken));

    /// <summary>Decides and records. When another writer was first, decides again on what stands then: each round, somebody got on.</summary>
    /// <returns>The refunds after it.</returns>
    /// <exception cref="PartnerRefusedException">The decision is a refusal; nothing was recorded.</exception>
    public async Task<PaymentState> DecideAsync(
        string paymentId, Func<PaymentState, Decision<RefundEvent>> decide, CancellationToken cancellationToken)
    {
        while (true)
        {
            var state = await ReadAsync(paymentId, cancellationToken);
            var events = decide(state) switch
            {
                Decision<RefundEvent>.Accepted accepted => accepted.Events,
                Decision<RefundEvent>.Refused refused => throw new PartnerRefusedException("payments", refused.Refusal.Code, refused.Refusal.Detail),
                _ => throw new InvalidOperationException("Unknown decision."),
            };
            if (events.Count == 0) return state;
            var now = time.GetUtcNow();
            var result = await ledger.AppendAsync(
                CaseIdOf(paymentId), state.Seq, [.. events.Select(happened => EventJson.ToEntry(happened, Person.System, now, null))], cancellationToken);
            if (result is not AppendResult.Conflict) return Fold(state, result.Entries);
        }
    }

    private static PaymentState Fold(PaymentState state, IEnumerable<LedgerEntry> entries) =>
        entries.Select(EventJson.ToEvent<RefundEvent>).Aggregate(state, static (before, happened) => before.After(happened));
}
