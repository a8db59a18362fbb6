namespace Ecom.Functions.Platform.Attachments.Unnamed;

/// <summary>Says which files the cases of a kind name. A slice whose cases have files registers one; files of other kinds are never swept.</summary>
public interface IAttachmentNames
{
    /// <summary>The kind, such as <c>complaint</c>.</summary>
    string CaseKind { get; }

    /// <summary>The ids of the files that a case names, as its ledger has them.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The ids, none for a case that there is not; null while a command that names more may still wait, so that all files stay.</returns>
    Task<IReadOnlySet<string>?> FindAsync(string caseId, CancellationToken cancellationToken);
}
