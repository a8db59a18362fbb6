using System.Globalization;
using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer rates how the claim was handled.</summary>
/// <param name="Score">1 (bad) to 5 (good).</param>
/// <param name="Comment">In words.</param>
public sealed record LinkRating(int Score, string? Comment = null) : LinkRequest<ClaimCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new(
        (ClaimFieldNames.Comment, Comment), (ClaimFieldNames.Score, Score.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The form's fields; no score is one that the rules refuse.</summary>
    /// <param name="form">The form.</param>
    internal static LinkRating Of(FormFields form) =>
        new(FormNumber.Of(form, ClaimFieldNames.Score) is { } score and <= 5 ? (int)score : 0, form[ClaimFieldNames.Comment]);

    /// <inheritdoc/>
    internal override ClaimCommand ToCommand() => new RateClaim(Score, TextRules.Paragraphs(Comment) is { Length: > 0 } comment ? comment : null);
}
