using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What is wrong with a draft, and what it still lacks before it can be submitted.</summary>
public static class ContentRules
{
    /// <summary>What is wrong, whatever the state of the draft; empty when nothing is.</summary>
    /// <param name="content">The content.</param>
    public static IReadOnlyList<FieldProblem> Wrong(ContractContent content)
    {
        FieldChecks check = new();
        check.Defined("/kind", content.Kind);
        check.Defined("/signing", content.Signing);
        check.Defined("/special/risk", content.Special.Risk);
        check.Required("/title", content.Title, ContentLimits.Line);
        check.Optional("/special/reason", content.Special.Reason, ContentLimits.Paragraph);
        PartyRules.Check(content, check);
        TermRules.Check(content, check);
        CheckClauses(content, check);
        return check.Problems;
    }

    /// <summary>What is missing for a submit; empty when nothing is.</summary>
    /// <param name="content">The content, which is not wrong.</param>
    /// <param name="today">The platform's day.</param>
    public static IReadOnlyList<FieldProblem> Missing(ContractContent content, DateOnly today)
    {
        FieldChecks check = new();
        check.That(content.Parties.Count >= 2, "/parties", "needs two parties at least");
        check.That(content.Signers.Count >= 1, "/signers", "needs one signer at least");
        check.That(content.Clauses.Count >= 1, "/clauses", "needs one clause at least");
        for (var i = 0; i < content.Parties.Count; i++)
        {
            var party = content.Parties[i];
            check.That(
                content.Signers.Any(signer => string.Equals(signer.PartyId, party.Id, StringComparison.Ordinal)),
                $"/parties/{i}",
                "has nobody who signs for it");
        }

        var terms = content.Terms;
        check.That(terms.Value is not null, "/terms/value", "is required to submit");
        check.That(terms.StartsOn is not null, "/terms/startsOn", "is required to submit");
        check.That(terms.EndsOn is not null, "/terms/endsOn", "is required to submit");
        check.That(terms.EndsOn is null || terms.EndsOn >= today, "/terms/endsOn", "is over already");
        check.That(terms.Payment is not null, "/terms/payment", "is required to submit");
        check.That(terms.BreachLiability is not null, "/terms/breachLiability", "is required to submit");
        check.That(terms.DisputeResolution is not null, "/terms/disputeResolution", "is required to submit");
        return check.Problems;
    }

    private static void CheckClauses(ContractContent content, FieldChecks check)
    {
        check.That(content.Clauses.Count <= ContentLimits.Clauses, "/clauses", $"must not be more than {ContentLimits.Clauses}");
        check.That(
            content.Clauses.Sum(clause => (long)(clause.Text?.Length ?? 0)) <= ContentLimits.AllClauses,
            "/clauses",
            $"must not be longer than {ContentLimits.AllClauses} characters together");
        for (var i = 0; i < content.Clauses.Count; i++)
        {
            check.Required($"/clauses/{i}/title", content.Clauses[i].Title, ContentLimits.Line);
            check.Required($"/clauses/{i}/text", content.Clauses[i].Text, ContentLimits.ClauseText);
            check.Optional($"/clauses/{i}/libraryId", content.Clauses[i].LibraryId, ContentLimits.Line);
        }
    }
}
