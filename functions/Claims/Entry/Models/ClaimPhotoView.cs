using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A photo of a claim, as the staff sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">Its type, found by its content.</param>
/// <param name="Bytes">Size of the original.</param>
/// <param name="Sha256">SHA-256 of the original.</param>
/// <param name="At">When it came.</param>
/// <param name="ByCustomer">Whether the customer added it.</param>
/// <param name="SameAs">Numbers of other claims that had the same photo then.</param>
public sealed record ClaimPhotoView(
    string Id, string Name, string ContentType, long Bytes, string Sha256, DateTimeOffset At, bool ByCustomer, IReadOnlyList<string> SameAs)
{
    /// <summary>The view of a photo.</summary>
    /// <param name="added">How it came.</param>
    /// <param name="at">When.</param>
    /// <param name="byCustomer">Whether the customer added it.</param>
    public static ClaimPhotoView Of(PhotoAdded added, DateTimeOffset at, bool byCustomer)
    {
        ArgumentNullException.ThrowIfNull(added);
        var photo = added.Photo;
        return new ClaimPhotoView(photo.Id, photo.Name, photo.ContentType, photo.Bytes, photo.Sha256, at, byCustomer, added.SameAs);
    }
}
