using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A photo of the damage.</summary>
/// <param name="Id">Generated id of the original, which is kept as it came.</param>
/// <param name="Name">Name to show.</param>
/// <param name="ContentType">Type by content.</param>
/// <param name="Bytes">Size of the original.</param>
/// <param name="Sha256">SHA-256 of the original, lower-case hex.</param>
/// <param name="ShownId">Id of the copy without place and device, which people see; the same as <paramref name="Id"/> when there was nothing to remove.</param>
/// <param name="ShownSha256">SHA-256 of that copy.</param>
public sealed record ClaimPhoto(string Id, [PersonalData] string Name, string ContentType, long Bytes, string Sha256, string ShownId, string ShownSha256);
