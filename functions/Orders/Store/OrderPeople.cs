using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Store;

/// <summary>What orders hold of people.</summary>
/// <param name="kind">Orders as a kind of case.</param>
/// <param name="orders">The orders.</param>
/// <param name="keys">The keys of personal data.</param>
/// <param name="files">The files.</param>
/// <param name="policy">How long personal data is kept.</param>
/// <param name="time">The clock.</param>
public sealed class OrderPeople(
    CaseKind<OrderState> kind,
    OrderStore orders,
    PersonalKeyRing keys,
    IAttachments files,
    RetentionPolicy policy,
    TimeProvider time)
    : ErasablePersonRecords<OrderState, OrderEvent>(kind, orders, keys, files, policy.Order, time)
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

    /// <inheritdoc/>
    protected override IReadOnlyList<string> OverStates { get; } = [.. Enum.GetNames<OrderStatus>()];

    /// <inheritdoc/>
    protected override bool IsOpen(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase != OrderPhase.Ended;
    }

    /// <inheritdoc/>
    /// <remarks>Who bought is part of the transaction, which is on record for the years of the law.</remarks>
    protected override KeptCase? Keeps(OrderState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (base.Keeps(state, now) is { } kept) return kept;
        var until = RetentionPolicy.Ends(state.UpdatedAt, RetentionPolicy.Floor);
        return until > now ? new KeptCase(KeptBecause.TransactionRecord, until) : null;
    }

    /// <inheritdoc/>
    protected override OrderEvent Erased(ErasureGround ground) => new PersonalDataErased(ground.ToString());

    /// <inheritdoc/>
    protected override IEnumerable<AttachmentOwner> FilesOwners(string id) => [];

    /// <inheritdoc/>
    protected override Task RevokeLinksAsync(OrderState state, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<string?> ReferenceAsync(string id, CancellationToken cancellationToken) =>
        await orders.FindAsync(id, cancellationToken) is { } state ? $"order:{state.OrderId}" : null;
}
