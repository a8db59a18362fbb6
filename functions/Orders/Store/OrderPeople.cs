using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Store;

/// <summary>What orders hold of people.</summary>
/// <param name="kind">Orders as a kind of case.</param>
/// <param name="orders">The orders.</param>
public sealed class OrderPeople(CaseKind<OrderState> kind, OrderStore orders) : PersonRecords<OrderState, OrderEvent>(kind, orders)
{
    /// <inheritdoc/>
    protected override IReadOnlySet<string> Withheld { get; } =
        new HashSet<string>([nameof(WorkParked), nameof(WorkResumed), nameof(FactRefused)], StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IReadOnlySet<string> HiddenFields { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override object? Know(OrderState state, PersonName person)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(person);
        return state.Placement?.Customer is { } customer && person.Is(customer.Id, customer.Email) ? customer : null;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<PersonFile> FilesOf(OrderState state) => [];
}
