using Ecom.Functions.Platform.Http.Input;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>The case that files belong to.</summary>
public sealed record AttachmentOwner
{
    /// <summary>Names a case.</summary>
    /// <param name="caseKind">Its kind, such as <c>complaint</c>.</param>
    /// <param name="caseId">Its id.</param>
    /// <exception cref="ArgumentException">One of them cannot stand in a path.</exception>
    public AttachmentOwner(string caseKind, string caseId)
    {
        CaseKind = Checked(caseKind, nameof(caseKind));
        CaseId = Checked(caseId, nameof(caseId));
    }

    /// <summary>The kind of the case.</summary>
    public string CaseKind { get; }

    /// <summary>The id of the case.</summary>
    public string CaseId { get; }

    /// <summary>What the paths of its files start with.</summary>
    internal string Prefix => $"{CaseKind}/{CaseId}/";

    private static string Checked(string part, string name) => RouteId.Parse(part).TryGet(out var id, out var refusal)
        ? id
        : throw new ArgumentException(refusal.Detail, name);
}
