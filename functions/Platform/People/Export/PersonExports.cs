using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Export;

/// <summary>Reads what all slices hold of a person, page by page.</summary>
/// <param name="records">What each slice holds.</param>
/// <param name="time">The clock.</param>
public sealed class PersonExports(IEnumerable<IPersonRecords> records, TimeProvider time)
{
    private readonly IReadOnlyList<IPersonRecords> all = [.. records.OrderBy(each => each.Kind, StringComparer.Ordinal)];

    /// <summary>A page of it: by kind, within a kind by number.</summary>
    /// <param name="person">The person.</param>
    /// <param name="limit">At most so many cases.</param>
    /// <param name="continuation">What the last page gave; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The page; 400 for a continuation of somebody else.</returns>
    public async Task<Outcome<PersonExport>> ReadAsync(PersonName person, int limit, string? continuation, CancellationToken cancellationToken)
    {
        if (!ExportPlace.Parse(all, continuation).TryGet(out var place, out var refusal)) return refusal;
        List<PersonCase> cases = [];
        try
        {
            while (place.Records is [var first, ..] && cases.Count < limit)
            {
                var page = await first.ReadAsync(person, limit - cases.Count, place.Inside, cancellationToken);
                cases.AddRange(page.Cases);
                place = page.Continuation is { } inside ? place with { Inside = inside } : new ExportPlace([.. place.Records.Skip(1)], null);
            }
        }
        catch (InvalidCaseQueryException)
        {
            return ExportPlace.Unknown;
        }

        return new PersonExport(time.GetUtcNow(), cases, place.Continuation);
    }
}
