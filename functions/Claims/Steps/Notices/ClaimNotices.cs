using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Steps.Notices;

/// <summary>Who is told what when something happens to a claim.</summary>
public sealed class ClaimNotices
{
    private readonly IReadOnlyList<Notice> none = [];

    /// <summary>The messages for one event.</summary>
    /// <param name="state">The claim as it stands now.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="link">The customer's link; null when there is none.</param>
    public IReadOnlyList<Notice> For(ClaimState state, RecordedEvent<ClaimEvent> recorded, string? link) => none;
}
