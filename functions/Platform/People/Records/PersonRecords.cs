using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>What the cases of a slice hold of people. A slice says who its cases concern, what they know of them and what is withheld.</summary>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TEvent">The base of the slice's events.</typeparam>
/// <param name="kind">The kind of case.</param>
/// <param name="store">The cases.</param>
public abstract class PersonRecords<TState, TEvent>(CaseKind<TState> kind, CaseEvents<TState, TEvent> store) : IPersonRecords
    where TState : class, ICaseState
    where TEvent : class
{
    private const string CommandId = "commandId";

    /// <inheritdoc/>
    public string Kind => kind.Name;

    /// <inheritdoc/>
    public virtual bool IsErasable => false;

    /// <summary>The cases.</summary>
    protected CaseEvents<TState, TEvent> Store { get; } = store;

    /// <summary>Events that are not shown to the person: what the staff writes among itself.</summary>
    protected abstract IReadOnlySet<string> Withheld { get; }

    /// <summary>Fields of events that are not shown: who of the staff, other people, what is of the software.</summary>
    protected abstract IReadOnlySet<string> HiddenFields { get; }

    /// <inheritdoc/>
    public async Task<PersonCasePage> ReadAsync(PersonName person, int take, string? continuation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var page = await Store.ListAsync(
            new CaseQuery { Party = person.Party, Order = CaseOrder.Number, PageSize = take, Continuation = continuation }, cancellationToken);
        List<PersonCase> cases = [];
        foreach (var item in page.Items)
        {
            // Other things than people stand among the names too, and a made-up id may look like one of them.
            if (Know(item.State, person) is { } known) cases.Add(await ReadAsync(item, known, cancellationToken));
        }

        return new PersonCasePage(cases, page.Continuation);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FindAsync(PersonName person, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        return
        [
            .. await AllAsync(new CaseQuery { Party = person.Party, Order = CaseOrder.Number }, cancellationToken)
                .Where(state => Know(state, person) is not null).Take(most).Select(state => state.Id).ToListAsync(cancellationToken),
        ];
    }

    /// <inheritdoc/>
    public async Task<bool> ExistsAsync(string id, CancellationToken cancellationToken) => await Store.FindAsync(id, cancellationToken) is not null;

    /// <inheritdoc/>
    public abstract Task<CaseErasure> EraseAsync(
        string id, ErasureOrder order, Func<CancellationToken, Task<KeptBecause?>> keptByOthers, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<string> OverdueAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<string>();

    /// <inheritdoc/>
    public virtual Task<string?> ReferenceAsync(string id, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public virtual Task<bool> IsNeededAsync(string reference, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>All cases of a query, page by page.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Stops.</param>
    protected IAsyncEnumerable<TState> AllAsync(CaseQuery query, CancellationToken cancellationToken) =>
        CasePages.AllAsync(query, Store.ListAsync, cancellationToken);

    /// <summary>The state by which lists find a case.</summary>
    /// <param name="state">The case.</param>
    protected string StateOf(TState state) => kind.Index(state).State;

    /// <summary>What a case knows of the person; null when it is not theirs.</summary>
    /// <param name="state">The case.</param>
    /// <param name="person">The person.</param>
    protected abstract object? Know(TState state, PersonName person);

    /// <summary>The files of a case.</summary>
    /// <param name="state">The case.</param>
    protected abstract IReadOnlyList<PersonFile> FilesOf(TState state);

    /// <summary>Whether what happened is shown to the person at all.</summary>
    /// <param name="entry">What happened.</param>
    protected virtual bool IsShown(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return !Withheld.Contains(entry.Type);
    }

    private async Task<PersonCase> ReadAsync(Case<TState> item, object known, CancellationToken cancellationToken)
    {
        var ledger = await Store.LedgerAsync(item.State.Id, 0, cancellationToken);
        var shown = ledger.ToLookup(IsShown);
        return new PersonCase(
            Kind,
            item.State.Id,
            item.Index.Number,
            item.Index.State,
            item.CreatedAt,
            item.UpdatedAt,
            JsonSerializer.SerializeToNode(known, known.GetType(), LedgerJson.Options)!.AsObject(),
            [.. shown[true].Select(Show)],
            FilesOf(item.State),
            shown[false].GroupBy(entry => entry.Type, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));
    }

    private PersonEvent Show(LedgerEntry entry)
    {
        var data = entry.Data.Deserialize<JsonObject>(LedgerJson.Options) ?? [];
        foreach (var (field, _) in data.Where(field => field.Key == CommandId || HiddenFields.Contains(field.Key)).ToList()) _ = data.Remove(field);
        return new PersonEvent(entry.Seq, entry.At, entry.Actor.Role, entry.Type, data);
    }
}
