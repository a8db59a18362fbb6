using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer takes the claim back.</summary>
/// <param name="Reason">Why.</param>
public sealed record LinkWithdrawal(string? Reason = null) : LinkRequest<ClaimCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new((ClaimFieldNames.Reason, Reason));

    /// <summary>The form's fields.</summary>
    /// <param name="form">The form.</param>
    internal static LinkWithdrawal Of(FormFields form) => new(form[ClaimFieldNames.Reason]);

    /// <inheritdoc/>
    internal override ClaimCommand ToCommand() => new WithdrawClaim(TextRules.Paragraphs(Reason) is { Length: > 0 } reason ? reason : null);
}
