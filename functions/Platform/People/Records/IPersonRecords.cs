using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>What a slice holds of people. Each slice registers its own; who exports or erases knows no slice.</summary>
public interface IPersonRecords
{
    /// <summary>The kind of its cases.</summary>
    string Kind { get; }

    /// <summary>The person's cases of this kind, a page of them; none for somebody who is not known.</summary>
    /// <param name="person">The person.</param>
    /// <param name="take">How many cases at most: 1 to 100.</param>
    /// <param name="continuation">Where the last page ended; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Cases.InvalidCaseQueryException">The continuation is not one of this person's.</exception>
    Task<PersonCasePage> ReadAsync(PersonName person, int take, string? continuation, CancellationToken cancellationToken);
}
