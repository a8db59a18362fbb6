using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Orders;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Store;

/// <summary>Gathers what a decision needs beside state and command.</summary>
/// <param name="claims">The claims.</param>
/// <param name="orders">The orders.</param>
/// <param name="refunds">What is left of payments.</param>
public sealed class ClaimFactsReader(ClaimStore claims, IOrderBook orders, IRefunds refunds)
{
    /// <summary>The facts; the number of a new claim is not among them.</summary>
    /// <param name="id">Id of the claim.</param>
    /// <param name="state">The state; null when there is no claim.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="now">When it is decided.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ClaimFacts> ReadAsync(
        string id, ClaimState? state, ClaimCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ClaimFacts facts = new(by, now);
        return (state, command) switch
        {
            (null, OpenClaim open) => await OpeningAsync(facts, id, open.Report.OrderId, cancellationToken),
            (not null, AddPhoto add) => facts with { SameAs = await claims.WithPhotoAsync(add.Photo.Sha256, id, cancellationToken) },
            (not null, _) when IsAboutMoney(state, command) => await MoneyAsync(facts, state, cancellationToken),
            _ => facts,
        };
    }

    // Plans are made from these, and amounts are fixed.
    private static bool IsAboutMoney(ClaimState state, ClaimCommand command) =>
        state.Status is ClaimStatus.Judging or ClaimStatus.Tracing or ClaimStatus.Offered or ClaimStatus.Inspecting
        && command is JudgeClaim or TimePassed or RecordEffect or SeeParcel or ChooseOption or InspectReturn;

    private async Task<ClaimFacts> OpeningAsync(ClaimFacts facts, string id, string orderId, CancellationToken cancellationToken) =>
        await orders.FindAsync(orderId, cancellationToken) is not { } order
            ? facts
            : facts with { Order = order, Taken = await TakenAsync(order, id, cancellationToken) };

    private async Task<ClaimFacts> MoneyAsync(ClaimFacts facts, ClaimState state, CancellationToken cancellationToken) => facts with
    {
        Taken = await TakenAsync(state.Order, state.Id, cancellationToken),
        Left = await refunds.LeftAsync(state.Order.PaymentId, state.Order.Paid, cancellationToken),
    };

    private Task<IReadOnlyDictionary<string, int>> TakenAsync(OrderFacts order, string id, CancellationToken cancellationToken) =>
        claims.TakenAsync(order.OrderId, id, cancellationToken);
}
