using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A photo of a claim, for the staff: without place and device, or as it came for those who must see it so.</summary>
/// <param name="gate">Finds claims.</param>
/// <param name="photos">Gives photos out.</param>
public sealed class DownloadClaimPhoto(ClaimGate gate, ClaimPhotos photos)
{
    private const string Original = "original";

    private static readonly string[] MaySeeOriginals = [ClaimRoles.Lead, ClaimRoles.Head, ClaimRoles.Finance, "legal", ClaimRoles.Admin];

    /// <summary>Sends the photo.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The claim.</param>
    /// <param name="photoId">The photo.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DownloadClaimPhoto))]
    [Access(Role.Agent, Role.Lead, Role.Head, Role.Management, Role.Logistics, Role.Finance, Role.Quality, Role.Legal, Role.Admin)]
    [QueryParameter(Original, typeof(bool), "true: as it came, with place and device; for lead, head, finance, legal and admin.")]
    [Answers(200, typeof(byte[]), "application/octet-stream")]
    [Refuses(400, 403, 404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claims/{id}/photos/{photoId}")] HttpRequest request,
        string id,
        string photoId,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var by = request.Person();
        bool? original = request.Query[Original].ToString() switch
        {
            "" or "false" => false,
            "true" => true,
            _ => null,
        };
        if (original is not { } asItCame) return Reply.Refused(new Invalid(Original, "must be true or false"));
        if (asItCame && !by.HasAny(MaySeeOriginals))
            return Reply.Refused(new Forbidden("wrong-role", $"Photos as they came are for the roles {string.Join(", ", MaySeeOriginals)}."));
        return (await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)
            ? await photos.OpenAsync(state.Id, state.Photos, photoId, asItCame, cancellationToken)
            : Reply.Refused(refusal);
    }
}
