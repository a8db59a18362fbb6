using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Attachments.Unnamed;

namespace Ecom.Functions.Complaints.Store;

/// <summary>The files that complaints name.</summary>
/// <param name="complaints">The complaints.</param>
public sealed class ComplaintAttachmentNames(ComplaintStore complaints) : IAttachmentNames
{
    /// <inheritdoc/>
    public string CaseKind => ComplaintCaseId.Kind;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<string>?> FindAsync(string caseId, CancellationToken cancellationToken)
    {
        // What waits behind parked work may name more.
        if (await complaints.FindAsync(caseId, cancellationToken) is { Phase: ComplaintPhase.Parked }) return null;
        var history = await complaints.HistoryAsync(caseId, cancellationToken: cancellationToken);
        return history.Select(recorded => recorded.Event).OfType<FileAttached>().Select(file => file.Attachment.Id).ToHashSet(StringComparer.Ordinal);
    }
}
