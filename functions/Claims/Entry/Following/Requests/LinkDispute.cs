using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer says that the compensation did not come.</summary>
/// <param name="Text">What did not.</param>
public sealed record LinkDispute(string Text) : LinkRequest<ClaimCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new((ClaimFieldNames.Text, Text));

    /// <summary>The form's fields.</summary>
    /// <param name="form">The form.</param>
    internal static LinkDispute Of(FormFields form) => new(form[ClaimFieldNames.Text]);

    /// <inheritdoc/>
    internal override ClaimCommand ToCommand() => new DisputeReceipt(TextRules.Paragraphs(Text));
}
