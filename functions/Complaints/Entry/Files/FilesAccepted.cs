using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a 202: files were stored; they appear with the complaint.</summary>
/// <param name="Location">Where to look.</param>
/// <param name="Attachments">The files.</param>
public sealed record FilesAccepted(string Location, IReadOnlyList<ComplaintAttachment> Attachments);
