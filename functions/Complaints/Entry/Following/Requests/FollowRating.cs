using System.Globalization;
using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer rates the resolution.</summary>
/// <param name="Score">1 (bad) to 5 (good).</param>
/// <param name="Comment">In words.</param>
public sealed record FollowRating(int Score, string? Comment = null) : LinkRequest<ComplaintCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new(
        (FollowFieldNames.Comment, Comment), (FollowFieldNames.Score, Score.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The form's fields; no score is one that the rules refuse.</summary>
    internal static FollowRating Of(FormFields form) => new(
        int.TryParse(form[FollowFieldNames.Score], NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : 0,
        form[FollowFieldNames.Comment]);

    /// <inheritdoc/>
    internal override ComplaintCommand ToCommand() =>
        new RateResolution(Score, TextRules.Paragraphs(Comment) is { Length: > 0 } comment ? comment : null);
}
