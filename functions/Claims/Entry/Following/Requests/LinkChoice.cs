using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The customer chooses how to be compensated.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Pickup">Where the goods are fetched; null: the customer sends them, or nothing comes back.</param>
public sealed record LinkChoice(CompensationKind? Kind, PickupPlace? Pickup = null) : LinkRequest<ClaimCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new(
        (ClaimFieldNames.Kind, Kind is { } kind ? EnumNames.Of(kind) : ""),
        (ClaimFieldNames.Back, Pickup is null ? ClaimFieldNames.Sent : ClaimFieldNames.Fetched),
        (ClaimFieldNames.Name, Pickup?.Name),
        (ClaimFieldNames.Phone, Pickup?.Phone),
        (ClaimFieldNames.Address, Pickup?.Address));

    /// <inheritdoc/>
    internal override IReadOnlyList<FieldError> Problems => Kind is null ? [new FieldError("/kind", "is required")] : [];

    /// <summary>The form's fields.</summary>
    /// <param name="form">The form.</param>
    internal static LinkChoice Of(FormFields form) => new(
        new ReportedWords().Find<CompensationKind>("/kind", form[ClaimFieldNames.Kind]),
        form[ClaimFieldNames.Back] == ClaimFieldNames.Fetched
            ? new PickupPlace(TextRules.Line(form[ClaimFieldNames.Name]), form[ClaimFieldNames.Phone], TextRules.Line(form[ClaimFieldNames.Address]))
            : null);

    /// <inheritdoc/>
    internal override ClaimCommand ToCommand() => new ChooseOption(Kind!.Value, Pickup);

    /// <summary>The way; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(LinkChoice)} {Kind}";
}
