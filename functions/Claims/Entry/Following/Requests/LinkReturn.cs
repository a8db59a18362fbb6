using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer sent the goods back.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Freight">What the customer paid to send it.</param>
public sealed record LinkReturn(ParcelKey Parcel, Money? Freight = null) : LinkRequest<ClaimCommand>
{
    private string? Typed { get; init; }

    /// <inheritdoc/>
    internal override LinkEntries Entries => new(
        (ClaimFieldNames.Carrier, Parcel.Carrier), (ClaimFieldNames.TrackingNumber, Parcel.TrackingNumber), (ClaimFieldNames.Freight, Typed));

    /// <inheritdoc/>
    internal override IReadOnlyList<FieldError> Problems =>
        Typed is { Length: > 0 } && Freight is null ? [new FieldError("/freight", "must be an amount")] : [];

    /// <summary>The form's fields.</summary>
    /// <param name="form">The form.</param>
    internal static LinkReturn Of(FormFields form)
    {
        var freight = form[ClaimFieldNames.Freight];
        return new LinkReturn(
            new ParcelKey(form[ClaimFieldNames.Carrier], form[ClaimFieldNames.TrackingNumber]), AmountText.Read(freight, form[ClaimFieldNames.Currency]))
        {
            Typed = freight,
        };
    }

    /// <inheritdoc/>
    internal override ClaimCommand ToCommand() => new AnnounceReturn(Parcel, Freight);
}
