namespace Ecom.Functions.Complaints.Rules;

/// <summary>A file belongs to it.</summary>
/// <param name="Attachment">The file.</param>
public sealed record FileAttached(ComplaintAttachment Attachment) : ComplaintEvent;
