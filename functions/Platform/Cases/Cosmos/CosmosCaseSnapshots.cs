using System.Globalization;
using Ecom.Functions.Platform.Cases.Counts;
using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>Snapshots in Cosmos DB: one document a case. Each order is one text property, so no composite index is needed.</summary>
/// <param name="store">The store.</param>
public sealed class CosmosCaseSnapshots(CosmosStore store) : ICaseSnapshots
{
    /// <inheritdoc/>
    public async Task<CaseSnapshot?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var (document, _) = await container.FindAsync<CosmosCaseDocument>(caseId, caseId, cancellationToken);
        return document?.ToSnapshot();
    }

    /// <inheritdoc/>
    public async Task PutAsync(CaseSnapshot snapshot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        await container.ChangeAsync<CosmosCaseDocument, bool>(
            snapshot.CaseId,
            snapshot.CaseId,
            standing => snapshot.Supersedes(standing?.ToSnapshot())
                ? new(true, CosmosCaseDocument.Of(snapshot))
                : new(false),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> CorrectAsync(CaseSnapshot right, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(right);
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var document = CosmosCaseDocument.Of(right);
        return await container.ChangeAsync<CosmosCaseDocument, bool>(
            right.CaseId,
            right.CaseId,
            standing =>
            {
                var isWrong = standing?.ToSnapshot() is { } shown && shown.Version == right.Version && shown.Seq == right.Seq
                    && !standing.IsIndexedAs(document);
                return isWrong || right.Supersedes(standing?.ToSnapshot()) ? new(isWrong, document) : new(false);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> IdsAsync(
        string kind, IReadOnlyList<string> states, string after, int take, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var named = Named(states);
        var sql = $"SELECT VALUE c.id FROM c WHERE c.kind = @kind AND c.state IN ({string.Join(", ", named.Select(static state => state.Name))})"
            + " AND c.id > @after ORDER BY c.id";
        var query = named.Aggregate(
            new QueryDefinition(sql).WithParameter("@kind", kind).WithParameter("@after", after),
            static (all, state) => all.WithParameter(state.Name, state.Value));
        return await container.QueryAsync<string>(query, null, take, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> OutdatedAsync(
        string kind, int version, int take, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var query = new QueryDefinition(
                "SELECT VALUE c.id FROM c WHERE c.kind = @kind AND (c.snapshot.version < @version OR NOT IS_DEFINED(c.byDue) OR NOT IS_DEFINED(c.byNext))")
            .WithParameter("@kind", kind)
            .WithParameter("@version", version);
        return await container.QueryAsync<string>(query, null, take, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> WaitingAsync(
        string kind, string after, string before, int take, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var query = new QueryDefinition(
                "SELECT VALUE c.byNext FROM c WHERE c.kind = @kind AND c.byNext > @after AND c.byNext < @before ORDER BY c.byNext")
            .WithParameter("@kind", kind)
            .WithParameter("@after", after)
            .WithParameter("@before", before);
        return await container.QueryAsync<string>(query, null, take, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CaseSnapshot>> QueryAsync(CaseSnapshotQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var found = await container.QueryAsync<CosmosCaseDocument>(Definition(query), null, query.Take, cancellationToken);
        return [.. found.Select(static document => document.ToSnapshot())];
    }

    /// <inheritdoc/>
    public async Task<CaseCounts> CountAsync(CaseCountQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var container = await store.ContainerAsync(CosmosContainer.Cases, cancellationToken);
        var overdue = await CountAsync(container, query, CaseSortKeys.DueFrom(query.Now), cancellationToken);
        var soon = await CountAsync(container, query, CaseSortKeys.DueFrom(query.Soon), cancellationToken);
        return new CaseCounts(await CountAsync(container, query, null, cancellationToken), overdue, soon - overdue);
    }

    private static async Task<long> CountAsync(Container container, CaseCountQuery query, string? dueBefore, CancellationToken cancellationToken)
    {
        var states = Named(query.States);
        var sql = $"SELECT VALUE COUNT(1) FROM c WHERE c.kind = @kind AND c.state IN ({string.Join(", ", states.Select(static state => state.Name))})"
            + (dueBefore is null ? "" : " AND c.byDue < @dueBefore");
        var definition = states.Aggregate(
            new QueryDefinition(sql).WithParameter("@kind", query.Kind), static (all, state) => all.WithParameter(state.Name, state.Value));
        if (dueBefore is not null) definition = definition.WithParameter("@dueBefore", dueBefore);
        return (await container.QueryAsync<long>(definition, null, int.MaxValue, cancellationToken)).Sum();
    }

    private static List<(string Name, string Value)> Named(IEnumerable<string> states) =>
        [.. states.Select(static (state, i) => (string.Create(CultureInfo.InvariantCulture, $"@state{i}"), state))];

    /// <summary>The text depends on which filters there are, never on their values.</summary>
    private static QueryDefinition Definition(CaseSnapshotQuery query)
    {
        var key = query.Order switch
        {
            CaseOrder.UpdatedDescending => "c.byUpdated",
            CaseOrder.Number => "c.byNumber",
            CaseOrder.DueFirst => "c.byDue",
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Order, "Not an order."),
        };
        var states = Named(query.States ?? []);
        var sql = $"SELECT * FROM c WHERE c.kind = @kind AND {key} > @after"
            + (states.Count == 0 ? "" : $" AND c.state IN ({string.Join(", ", states.Select(static state => state.Name))})")
            + (query.Owner is null ? "" : " AND c.owner = @owner")
            + (query.Queue is null ? "" : " AND c.queue = @queue")
            + (query.DueBefore is null ? "" : " AND c.byDue < @dueBefore")
            + (query.Party is null ? "" : " AND ARRAY_CONTAINS(c.parties, @party)")
            + (query.Text is null ? "" : " AND CONTAINS(c.search, @text)")
            + $" ORDER BY {key}";
        var definition = new QueryDefinition(sql).WithParameter("@kind", query.Kind).WithParameter("@after", query.After);
        foreach (var (name, value) in (IEnumerable<(string, string?)>)
            [
                .. states, ("@owner", query.Owner), ("@queue", query.Queue), ("@dueBefore", query.DueBefore), ("@party", query.Party),
                ("@text", query.Text),
            ])
        {
            definition = value is null ? definition : definition.WithParameter(name, value);
        }

        return definition;
    }
}
