using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer writes.</summary>
/// <param name="Text">What they write.</param>
public sealed record FollowMessage(string Text) : LinkRequest<ComplaintCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new((FollowFieldNames.Text, Text));

    /// <summary>The form's fields.</summary>
    internal static FollowMessage Of(FormFields form) => new(form[FollowFieldNames.Text]);

    /// <inheritdoc/>
    internal override ComplaintCommand ToCommand() => new WriteAsCustomer(TextRules.Paragraphs(Text));
}
