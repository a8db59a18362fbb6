using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>What a slice holds of people. Each slice registers its own; who exports or erases knows no slice.</summary>
public interface IPersonRecords
{
    /// <summary>The kind of its cases.</summary>
    string Kind { get; }

    /// <summary>Whether personal data of its cases is ever erased by itself, apart from the case.</summary>
    bool IsErasable { get; }

    /// <summary>Whether there is a case.</summary>
    /// <param name="id">The case's id within its kind.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<bool> ExistsAsync(string id, CancellationToken cancellationToken);

    /// <summary>The person's cases of this kind, a page of them; none for somebody who is not known.</summary>
    /// <param name="person">The person.</param>
    /// <param name="take">How many cases at most: 1 to 100.</param>
    /// <param name="continuation">Where the last page ended; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Cases.InvalidCaseQueryException">The continuation is not one of this person's.</exception>
    Task<PersonCasePage> ReadAsync(PersonName person, int take, string? continuation, CancellationToken cancellationToken);

    /// <summary>Ids of the person's cases within the kind; none for somebody who is not known.</summary>
    /// <param name="person">The person.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> FindAsync(PersonName person, int most, CancellationToken cancellationToken);

    /// <summary>Erases the personal data of a case, unless it must be kept. Again, it finishes what was begun, and ends alike.</summary>
    /// <param name="id">The case's id within its kind.</param>
    /// <param name="order">Why and for whom.</param>
    /// <param name="keptByOthers">Why it must be kept for others' sake, asked before anything is erased; throws while the case's orchestration is at work.</param>
    /// <param name="cancellationToken">Gives up; part of it may be done.</param>
    Task<CaseErasure> EraseAsync(string id, ErasureOrder order, Func<CancellationToken, Task<KeptBecause?>> keptByOthers, CancellationToken cancellationToken);

    /// <summary>Ids of cases whose personal data was kept as long as it is to be; none where another rule keeps them.</summary>
    /// <param name="cancellationToken">Stops.</param>
    IAsyncEnumerable<string> OverdueAsync(CancellationToken cancellationToken);

    /// <summary>The name by which cases of other kinds refer to a case, such as <c>order:7</c>; null: none does.</summary>
    /// <param name="id">The case's id within its kind.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<string?> ReferenceAsync(string id, CancellationToken cancellationToken);

    /// <summary>Whether a case of this kind that goes on refers to something.</summary>
    /// <param name="reference">What <see cref="ReferenceAsync"/> of another kind gave.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<bool> IsNeededAsync(string reference, CancellationToken cancellationToken);
}
