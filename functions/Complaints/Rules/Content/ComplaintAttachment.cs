using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A file that belongs to a complaint.</summary>
/// <param name="Id">Generated id.</param>
/// <param name="Name">Name to show.</param>
/// <param name="ContentType">Type by content.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">SHA-256 of the content, lower-case hex.</param>
public sealed record ComplaintAttachment(string Id, [PersonalData] string Name, string ContentType, long Bytes, string Sha256);
