using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Photos.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class EvidenceDecisions(ClaimPolicy policy)
{
    public static RuleRefusal? Add(ClaimChange change, AddPhoto command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Customer]) is { } wrong) return wrong;
        if (state.Status == ClaimStatus.Closed) return Refusals.Conflict("claim-closed", "This claim is closed.");
        // The same photo again is a retry.
        if (state.Photos.Exists(photo => photo.Sha256 == command.Photo.Sha256)) return null;
        if (state.Photos.Count >= ClaimLimits.Photos) return Refusals.Conflict("too-many-photos", $"A claim has at most {ClaimLimits.Photos} photos.");
        change.Add(new PhotoAdded(command.Photo, change.Facts.SameAs));
        if (state.Status == ClaimStatus.Gathering) change.Add(new JudgementRequested("a photo came"));
        return null;
    }

    public RuleRefusal? Ask(ClaimChange change, AskForPhotos command)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Desk) is { } wrong) return wrong;
        if (Refusals.NotIn(change.State, "Photos are asked for before the judgement", ClaimStatus.Gathering, ClaimStatus.Judging) is { } late) return late;
        if (Refusals.BadText("/text", command.Text, ClaimLimits.Reason) is { } bad) return bad;
        Request(change, command.Text);
        return null;
    }

    public void Request(ClaimChange change, string? text) =>
        change.Add(new PhotosRequested(text, change.Now.AddDays(policy.ReminderDays), change.Now.AddDays(policy.PhotoDays)));
}
