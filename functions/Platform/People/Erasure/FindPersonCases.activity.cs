using Ecom.Functions.Platform.People.Records;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Finds the cases of a person. Changes nothing.</summary>
/// <param name="seal">Opens what is wanted.</param>
/// <param name="records">What each slice holds.</param>
public sealed class FindPersonCases(ErasureSeal seal, IEnumerable<IPersonRecords> records)
{
    /// <summary>Cases of a kind that one erasure deals with; who has more is asked for again.</summary>
    public const int MostOfAKind = 500;

    /// <summary>Finds them.</summary>
    /// <param name="input">What the erasure is told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The cases, orders last: what is about them goes first.</returns>
    [Function(nameof(FindPersonCases))]
    public async Task<PersonCaseReferences> RunAsync([ActivityTrigger] ErasureInput input, CancellationToken cancellationToken)
    {
        var wanted = seal.Open(input);
        List<PersonCaseReference> found = [];
        foreach (var each in records.OrderBy(each => each.Kind, StringComparer.Ordinal))
        {
            found.AddRange((await each.FindAsync(wanted.Person, MostOfAKind, cancellationToken)).Select(id => new PersonCaseReference(each.Kind, id)));
        }

        return new PersonCaseReferences(found);
    }
}
