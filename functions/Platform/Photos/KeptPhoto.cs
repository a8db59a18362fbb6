using Ecom.Functions.Platform.Attachments;

namespace Ecom.Functions.Platform.Photos;

/// <summary>A photo that is kept.</summary>
/// <param name="Original">The photo as it came.</param>
/// <param name="Shown">The picture alone.</param>
public sealed record KeptPhoto(Attachment Original, Attachment Shown);
