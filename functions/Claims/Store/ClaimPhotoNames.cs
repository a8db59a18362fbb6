using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Attachments.Unnamed;

namespace Ecom.Functions.Claims.Store;

/// <summary>The files of photos that claims name: the originals, or the copies that people see.</summary>
/// <param name="claims">The claims.</param>
/// <param name="caseKind">The kind under which the files are kept.</param>
/// <param name="idOf">The file of a photo.</param>
public sealed class ClaimPhotoNames(ClaimStore claims, string caseKind, Func<ClaimPhoto, string> idOf) : IAttachmentNames
{
    /// <inheritdoc/>
    public string CaseKind => caseKind;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<string>?> FindAsync(string caseId, CancellationToken cancellationToken)
    {
        // What waits behind parked work may name more.
        if (await claims.FindAsync(caseId, cancellationToken) is { Parked: not null }) return null;
        var history = await claims.HistoryAsync(caseId, cancellationToken: cancellationToken);
        return history.Select(recorded => recorded.Event).OfType<PhotoAdded>().Select(added => idOf(added.Photo)).ToHashSet(StringComparer.Ordinal);
    }
}
