using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What the carrier says of the claim against it.</summary>
internal static class RecoveryDecisions
{
    public static RuleRefusal? Record(ClaimChange change, RecordRecoveryAnswer command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, Person.SystemRole, ClaimRoles.Logistics, ClaimRoles.Finance) is { } wrong) return wrong;
        if (state.Recovery is not { } recovery) return Refusals.Conflict("no-recovery", "Nothing was claimed from the carrier.");
        // The same answer again changes nothing.
        if (recovery.Answers.Contains(command.AnswerId)) return null;
        FieldChecks check = new();
        check.Required("/answerId", command.AnswerId, ClaimLimits.Name);
        check.Defined("/answer", command.Answer);
        check.Amount("/amount", command.Amount);
        check.That(command.Amount is null || command.Amount.Currency == recovery.Claimed.Currency, "/amount/currency", $"must be {recovery.Claimed.Currency}");
        check.That(
            command.Amount is { MinorUnits: > 0 } == command.Answer is RecoveryAnswer.Approved or RecoveryAnswer.PartlyApproved,
            "/amount",
            "must be there when the carrier pays, and only then");
        check.Optional("/reason", command.Reason, ClaimLimits.Reason);
        if (check.Problems.Count > 0) return Refusals.Invalid("answer-invalid", "The answer is not valid.", check.Problems);
        change.Add(new RecoveryAnswerRecorded(command.AnswerId, command.Answer, command.Amount, command.Reason));
        return null;
    }

    public static RuleRefusal? Close(ClaimChange change, CloseRecovery command)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Logistics, ClaimRoles.Finance) is { } wrong) return wrong;
        if (change.State.Recovery is not { IsFinal: false }) return Refusals.Conflict("no-recovery", "No answer of the carrier is waited for.");
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        change.Add(new RecoveryClosed(command.Reason));
        return null;
    }
}
