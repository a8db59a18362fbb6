using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Store;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Payments;

/// <summary>The payment service: pays back, never more than a declared payment was.</summary>
internal static class PaymentsSimulator
{
    public static void Map(Endpoints endpoints)
    {
        endpoints.Once("/refunds", Refund);
        endpoints.See("/refunds", All);
        endpoints.See("/payments", static things => things.All<Payment>());
        endpoints.Control("PUT", "/payments/{id}", Declare);
    }

    private static Answer Refund(Things things, Call call)
    {
        var request = call.Read<RefundRequest>();
        var payment = things.Find<Payment>(request.PaymentId) ?? new Payment(request.PaymentId, Paid: null);
        if (request.Amount.MinorUnits <= 0) return Answer.Refused(StatusCodes.Status400BadRequest, "amount-not-positive");
        if (payment.Paid is { } paid)
        {
            if (!string.Equals(paid.Currency, request.Amount.Currency, StringComparison.Ordinal)) return Answer.Conflict("currency-differs");
            if (request.Amount.MinorUnits > paid.MinorUnits - payment.Refunded) return Answer.Conflict("over-what-is-left");
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"rf-{things.Next("refunds"):D6}");
        things.Put(payment.PaymentId, payment with { Refunded = payment.Refunded + request.Amount.MinorUnits });
        things.Put(id, new Refund(id, request.PaymentId, request.OrderId, request.Amount, request.Reference, call.Now));
        return Answer.Of(new { RefundId = id, request.Amount, PaidAt = call.Now });
    }

    private static object All(Things things)
    {
        var refunds = things.All<Refund>();
        return new
        {
            refunds.Count,
            Sums = refunds.GroupBy(static refund => refund.Amount.Currency, StringComparer.Ordinal)
                .Select(static group => new Money(group.Sum(static refund => refund.Amount.MinorUnits), group.Key)),
            Refunds = refunds,
        };
    }

    private static Answer Declare(Things things, Call call)
    {
        var known = things.Find<Payment>(call.Id);
        return Answer.Of(things.Put(call.Id, new Payment(call.Id, call.Read<Money>(), known?.Refunded ?? 0)));
    }
}
