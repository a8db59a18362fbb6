using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What is wrong with the typed terms.</summary>
internal static class TermRules
{
    public static void Check(ContractContent content, FieldChecks check)
    {
        var terms = content.Terms;
        check.Amount("/terms/value", terms.Value);
        check.Amount("/terms/deposit/amount", terms.Deposit?.Amount);
        check.Amount("/terms/breachLiability/penalty", terms.BreachLiability?.Penalty);
        check.Amount("/terms/breachLiability/expectedLoss", terms.BreachLiability?.ExpectedLoss);
        CheckDates(terms, check);
        if (terms.Payment is { } payment)
        {
            check.Required("/terms/payment/method", payment.Method, ContentLimits.Line);
            check.That(payment.DueDays is >= 0 and <= 3650, "/terms/payment/dueDays", "must be from 0 to 3650");
            check.Optional("/terms/payment/schedule", payment.Schedule, ContentLimits.Paragraph);
        }

        if (terms.Deposit is { } deposit)
        {
            check.Defined("/terms/deposit/kind", deposit.Kind);
            check.That(deposit.Amount is not null, "/terms/deposit/amount", "is required");
            check.That(
                deposit.Amount is null || terms.Value is null || !Same(deposit.Amount, terms.Value) || deposit.Amount.MinorUnits <= terms.Value.MinorUnits,
                "/terms/deposit/amount/minorUnits",
                "must not be more than the contract's value");
            check.Optional("/terms/deposit/returnConditions", deposit.ReturnConditions, ContentLimits.Paragraph);
        }

        if (terms.BreachLiability is { } breach)
            check.Required("/terms/breachLiability/description", breach.Description, ContentLimits.Paragraph);
        if (terms.DisputeResolution is { } dispute)
        {
            check.Defined("/terms/disputeResolution/forum", dispute.Forum);
            check.Required("/terms/disputeResolution/institution", dispute.Institution, ContentLimits.Line);
        }

        if (terms.CostBearing is { } cost)
        {
            check.Required("/terms/costBearing/description", cost.Description, ContentLimits.Paragraph);
            check.That(
                cost.PartyId is null || content.Parties.Any(party => string.Equals(party.Id, cost.PartyId, StringComparison.Ordinal)),
                "/terms/costBearing/partyId",
                "must be the id of a party");
        }
    }

    private static void CheckDates(ContractTerms terms, FieldChecks check)
    {
        if (terms.StartsOn is not { } start || terms.EndsOn is not { } end) return;
        check.That(start <= end, "/terms/endsOn", "must not be before startsOn");
        check.That(
            start.Year > 9998 - ContentLimits.Years || end <= start.AddYears(ContentLimits.Years),
            "/terms/endsOn",
            $"must not be more than {ContentLimits.Years} years after startsOn");
        check.That(start.Year is >= 2000 and <= 2200, "/terms/startsOn", "must be a year from 2000 to 2200");
    }

    private static bool Same(Money left, Money right) => string.Equals(left.Currency, right.Currency, StringComparison.Ordinal);
}
