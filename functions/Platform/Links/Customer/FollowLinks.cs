using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Links;

/// <summary>Links by which customers follow the cases of a slice without login. A slice says where their pages are.</summary>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TEvent">The base of the slice's events.</typeparam>
/// <param name="links">Links of customers.</param>
/// <param name="kind">The kind of link.</param>
/// <param name="cases">The cases.</param>
public abstract class FollowLinks<TState, TEvent>(CustomerLinks links, CustomerLinkKind kind, CaseEvents<TState, TEvent> cases)
    where TState : class, ILinkedState
    where TEvent : class
{
    /// <summary>The customer's link, or the same link again; older ones die.</summary>
    /// <param name="state">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer; null when the link was revoked.</returns>
    public Task<string?> IssueAsync(TState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.IssueAsync(kind, cases.CaseIdOf(state.Id), state.LinkIssue, state.OpenedAt, cancellationToken);
    }

    /// <summary>The first link of a case that has just come in and is not on the record yet; the acknowledgement has the same.</summary>
    /// <param name="id">The case's id within its kind.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer.</returns>
    public Task<string> IssueFirstAsync(string id, CancellationToken cancellationToken) =>
        links.IssueFirstAsync(kind, cases.CaseIdOf(id), cancellationToken);

    /// <summary>Kills all links of a case.</summary>
    /// <param name="state">The case.</param>
    /// <param name="cancellationToken">Gives up; more of it may be dead already.</param>
    public Task RevokeAsync(TState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.RevokeAsync(kind, cases.CaseIdOf(state.Id), state.LastLinkIssue, cancellationToken);
    }

    /// <summary>The case that a token opens; null for an unknown, dead or expired one.</summary>
    /// <param name="token">The token, as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<TState?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(kind, token, cancellationToken) is not { } link) return null;
        var state = await cases.FindAsync(link.Subject[cases.CaseIdOf("").Length..], cancellationToken);
        // The state knows the newest link, whatever became of the older ones in the store.
        return state is not null && state.LinkIssue == link.Issue ? state : null;
    }
}
