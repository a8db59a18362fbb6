namespace Ecom.Functions.Complaints.Rules;

/// <summary>A file was stored for the complaint.</summary>
/// <param name="Attachment">The file.</param>
public sealed record AttachFile(ComplaintAttachment Attachment) : ComplaintCommand;
