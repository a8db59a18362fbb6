using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer says that the compensation came.</summary>
public sealed record LinkConfirmation : LinkRequest<ClaimCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => LinkEntries.None;

    /// <summary>The form's fields: none.</summary>
    /// <param name="form">The form.</param>
    internal static LinkConfirmation Of(FormFields form) => new();

    /// <inheritdoc/>
    internal override ClaimCommand ToCommand() => new ConfirmReceipt();
}
