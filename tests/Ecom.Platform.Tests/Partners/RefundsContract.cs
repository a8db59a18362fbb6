using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Partners;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Payments.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Partners;

/// <summary>Refunds over a real store: each paid once, and never more than was paid.</summary>
public abstract class RefundsContract : StoreTests
{
    private static readonly Money Paid = Cny(10_000);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task PayOnce_ManyAtOnceWithFaults_NeverPaysMoreThanWasPaidAndEachKeyOnce(int seed)
    {
        var turns = new Interleaving(seed);
        var payments = new UnreliablePayments(turns, static key => key.EndsWith('7'));
        var refunds = Refunds(new UnreliableLedger(Stores.Ledger, turns), payments);

        // Nine refunds of 1,000 to 4,000 compete for 10,000; each is tried by two workers, as a step that is dispatched twice.
        var outcomes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        await turns.RunAsync([.. Enumerable.Range(0, 18).Select(worker => (Func<Task>)(async () =>
        {
            var key = $"claim-{seed}:PayRefund:{worker % 9}";
            var outcome = await UntilItEndsAsync(refunds, Order("p-1", 1_000 + (worker % 9 % 4 * 1_000), key), key);
            (outcomes.TryGetValue(key, out var all) ? all : outcomes[key] = []).Add(outcome);
        }))]);

        var paid = payments.Paid.Sum(static pair => pair.Value.Amount.MinorUnits);
        paid.ShouldBeLessThanOrEqualTo(Paid.MinorUnits);
        var recorded = (await HistoryAsync("p-1")).Select(static each => each.Event).ToList();
        recorded.OfType<RefundPaid>().Select(static each => each.Key).ShouldBe(payments.Paid.Keys, ignoreOrder: true, "the ledger tells what was paid, once");
        (await Refunds(Stores.Ledger, payments).LeftAsync("p-1", Paid, Cancelled)).ShouldBe(Cny(Paid.MinorUnits - paid));
        outcomes.Keys.Where(key => outcomes[key].Contains($"rf-{key}")).ShouldBe(payments.Paid.Keys, ignoreOrder: true);
        (await Stores.Ledger.VerifyAsync("payment-p-1", Cancelled)).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task PayOnce_SameKeyAgain_IsTheSameReceiptAndPaysNothing()
    {
        var payments = new ScriptedPayments();
        var refunds = Refunds(Stores.Ledger, payments);

        var first = await refunds.PayOnceAsync(Order("p-1", 4_000, "r"), Paid, "k", Cancelled);
        var again = await refunds.PayOnceAsync(Order("p-1", 4_000, "r"), Paid, "k", Cancelled);

        again.ShouldBe(first);
        payments.Calls.ShouldBe(1);
        (await refunds.LeftAsync("p-1", Paid, Cancelled)).ShouldBe(Cny(6_000));
    }

    [Fact]
    public async Task PayOnce_ServiceDoesNotAnswer_StaysReservedAndIsPaidByTheSameKey()
    {
        var payments = new ScriptedPayments { Fault = new PartnerUnavailableException("payments", "time-out") };
        var refunds = Refunds(Stores.Ledger, payments);

        await Should.ThrowAsync<PartnerUnavailableException>(() => refunds.PayOnceAsync(Order("p-1", 6_000, "r"), Paid, "k", Cancelled));
        (await refunds.LeftAsync("p-1", Paid, Cancelled)).ShouldBe(Cny(4_000));
        (await CodeOfAsync(refunds, Order("p-1", 5_000, "r"), "other")).ShouldBe("over-what-is-left");
        payments.Calls.ShouldBe(1, "a refusal by the ledger asks nobody");

        payments.Fault = null;
        (await refunds.PayOnceAsync(Order("p-1", 6_000, "another reference"), Paid, "k", Cancelled)).Amount.ShouldBe(Cny(6_000));
        payments.Orders.Select(static order => order.Reference).ShouldBe(["r", "r"], "the service is asked for what was reserved");
    }

    [Fact]
    public async Task PayOnce_ServiceRefuses_AmountIsFreeAgainAndTheKeyStaysRefused()
    {
        var payments = new ScriptedPayments { Fault = new PartnerRefusedException("payments", "card-closed", "The card is closed.") };
        var refunds = Refunds(Stores.Ledger, payments);

        (await CodeOfAsync(refunds, Order("p-1", 6_000, "r"), "k")).ShouldBe("card-closed");
        payments.Fault = null;
        (await CodeOfAsync(refunds, Order("p-1", 6_000, "r"), "k")).ShouldBe("card-closed");
        (await refunds.PayOnceAsync(Order("p-1", 10_000, "r"), Paid, "k2", Cancelled)).Amount.ShouldBe(Paid);
        payments.Calls.ShouldBe(2);
    }

    [Fact]
    public async Task PayOnce_ReceiptOfAnotherAmount_StaysReserved()
    {
        var refunds = Refunds(Stores.Ledger, new ScriptedPayments { Receipt = Cny(1) });

        await Should.ThrowAsync<PartnerUnavailableException>(() => refunds.PayOnceAsync(Order("p-1", 6_000, "r"), Paid, "k", Cancelled));
        (await refunds.LeftAsync("p-1", Paid, Cancelled)).ShouldBe(Cny(4_000));
    }

    [Theory]
    [InlineData("k", 1_000, "CNY", 10_000, "key-reused")]
    [InlineData("k2", 0, "CNY", 10_000, "amount-not-positive")]
    [InlineData("k2", 100, "USD", 10_000, "currency-differs")]
    [InlineData("k2", 100, "CNY", 20_000, "payment-differs")]
    [InlineData("k2", 8_001, "CNY", 10_000, "over-what-is-left")]
    [InlineData("k2", long.MaxValue, "CNY", 10_000, "over-what-is-left")]
    public async Task PayOnce_WhatTheRulesRefuse_RecordsAndAsksNothing(string key, long amount, string currency, long paid, string code)
    {
        var payments = new ScriptedPayments();
        var refunds = Refunds(Stores.Ledger, payments);
        await refunds.PayOnceAsync(Order("p-1", 2_000, "r"), Paid, "k", Cancelled);

        var refused = await Should.ThrowAsync<PartnerRefusedException>(
            () => refunds.PayOnceAsync(Order("p-1", amount, "r") with { Amount = new Money(amount, currency) }, Cny(paid), key, Cancelled));

        refused.Code.ShouldBe(code);
        payments.Calls.ShouldBe(1);
        (await HistoryAsync("p-1")).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("pay:2026/03 ü", "sha256-")]
    [InlineData("sha256-1", "sha256-")]
    [InlineData("p-1", "p-1")]
    public async Task PayOnce_AnyPaymentId_HasALedgerOfItsOwn(string paymentId, string expected)
    {
        var refunds = Refunds(Stores.Ledger, new ScriptedPayments());
        await refunds.PayOnceAsync(Order(paymentId, 1_000, "r"), Paid, "k", Cancelled);

        PaymentLedger.CaseIdOf(paymentId).ShouldStartWith("payment-" + expected);
        (await refunds.LeftAsync(paymentId, Paid, Cancelled)).ShouldBe(Cny(9_000));
        (await refunds.LeftAsync("another", Paid, Cancelled)).ShouldBe(Paid);
    }

    private static Money Cny(long amount) => new(amount, "CNY");

    private static RefundOrder Order(string paymentId, long amount, string reference) => new(paymentId, "o-1", Cny(amount), reference);

    private static async Task<string> CodeOfAsync(Refunds refunds, RefundOrder order, string key) =>
        (await Should.ThrowAsync<PartnerRefusedException>(() => refunds.PayOnceAsync(order, Paid, key, Cancelled))).Code;

    private static async Task<string> UntilItEndsAsync(Refunds refunds, RefundOrder order, string key)
    {
        while (true)
        {
            try
            {
                return (await refunds.PayOnceAsync(order, Paid, key, Cancelled)).RefundId;
            }
            catch (PartnerRefusedException refused)
            {
                return refused.Code;
            }
            catch (Exception passing) when (passing is PartnerUnavailableException or IOException)
            {
                // A step that failed is dispatched again.
            }
        }
    }

    private Refunds Refunds(ILedger ledger, IPayments payments) => new(new PaymentLedger(ledger, Clock), payments);

    private async Task<IReadOnlyList<RecordedEvent<RefundEvent>>> HistoryAsync(string paymentId) =>
        [.. (await Stores.Ledger.ReadAsync(PaymentLedger.CaseIdOf(paymentId), cancellationToken: Cancelled)).Select(EventJson.ToEvent<RefundEvent>)];
}
