using Ecom.Functions.Platform.Attachments.Upload;

namespace Ecom.Functions.Platform.Photos;

/// <summary>A photo that was read through, and not kept anywhere yet.</summary>
/// <param name="Original">The photo as it came: evidence, for few eyes.</param>
/// <param name="Shown">The picture alone, for everybody else.</param>
public sealed record TakenPhoto(UploadedFile Original, UploadedFile Shown);
