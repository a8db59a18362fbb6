using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer takes the complaint back.</summary>
/// <param name="Reason">Why.</param>
public sealed record FollowWithdrawal(string? Reason = null) : LinkRequest<ComplaintCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new((FollowFieldNames.Reason, Reason));

    /// <summary>The form's fields.</summary>
    internal static FollowWithdrawal Of(FormFields form) => new(form[FollowFieldNames.Reason]);

    /// <inheritdoc/>
    internal override ComplaintCommand ToCommand() =>
        new WithdrawComplaint(TextRules.Paragraphs(Reason) is { Length: > 0 } reason ? reason : null);
}
