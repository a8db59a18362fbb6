namespace Ecom.Functions.Complaints.Pages;

/// <summary>A file that the customer added.</summary>
/// <param name="Id">Its id, for the download.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">Its type, by content.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="At">When it was added.</param>
public sealed record FollowFile(string Id, string Name, string ContentType, long Bytes, DateTimeOffset At);
