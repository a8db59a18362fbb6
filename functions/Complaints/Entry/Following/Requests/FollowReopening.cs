using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer reopens the complaint.</summary>
/// <param name="Reason">What is still wrong.</param>
public sealed record FollowReopening(string Reason) : LinkRequest<ComplaintCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new((FollowFieldNames.Reason, Reason));

    /// <summary>The form's fields.</summary>
    internal static FollowReopening Of(FormFields form) => new(form[FollowFieldNames.Reason]);

    /// <inheritdoc/>
    internal override ComplaintCommand ToCommand() => new ReopenComplaint(TextRules.Paragraphs(Reason));
}
