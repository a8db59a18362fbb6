using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Orders.Store;

/// <summary>Orders as they are kept.</summary>
/// <param name="kind">Orders as a kind of case.</param>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public sealed class OrderStore(CaseKind<OrderState> kind, ICases<OrderState> cases, ILedger ledger)
    : CaseEvents<OrderState, OrderEvent>(kind, cases, ledger);
