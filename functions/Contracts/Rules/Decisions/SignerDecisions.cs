using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What signers do, and what is done about them.</summary>
internal sealed class SignerDecisions(ContractPolicy policy)
{
    public static SignerInvited Invite(string signerId, int issue, DateTimeOffset now, ContractPolicy policy) =>
        new(signerId, issue, now + policy.SigningReminderAfter, now + policy.SigningValidity);

    /// <summary>The first view by the newest link, while the document waits for the signature; any other changes nothing.</summary>
    public static Decision View(ContractState state, RecordView command) =>
        state.Status == ContractStatus.Signing
        && state.Signing!.Find(command.SignerId) is { Status: SignerStatus.Invited, ViewedAt: null } signer
        && signer.Issue == command.Issue
            ? Decision.Accept(new DocumentViewed(command.SignerId, command.Issue, command.Address, command.UserAgent))
            : Decision.Accept();

    public Decision Sign(ContractState state, SignDocument command, CommandFacts facts)
    {
        if (SignerTurn.Check(state, command.SignerId, command.Issue, facts, out var signer) is { } refused) return refused;
        if (!string.Equals(command.DocumentHash, state.Signing!.DocumentHash, StringComparison.Ordinal))
            return Decision.Refuse(RefusalKind.Conflict, "other-document", "The document that was read is not the one that is being signed.");
        FieldChecks check = new();
        check.Required("typedName", command.TypedName, 100);
        check.Required("consent", command.ConsentHash, 64);
        check.That(
            string.Equals(Simplify(command.TypedName), Simplify(signer.Name), StringComparison.OrdinalIgnoreCase),
            "typedName",
            "must be the signer's name");
        if (check.Problems.Count > 0) return Refusals.Invalid("invalid-signature", "The signature is not valid.", check.Problems);

        SignatureGiven given = new(
            signer.Id,
            signer.Name,
            command.TypedName,
            command.DocumentHash,
            command.ConsentHash,
            command.ConsentVersion,
            command.ConsentLanguage,
            command.Address,
            command.UserAgent);
        return Decision.Accept([given, .. After(state, signer, facts.Now)]);
    }

    public static Decision Decline(ContractState state, DeclineToSign command, CommandFacts facts)
    {
        if (SignerTurn.Check(state, command.SignerId, command.Issue, facts, out var signer) is { } refused) return refused;
        return Refusals.BadReason("reason", command.Reason) ?? Decision.Accept(new SigningDeclined(signer.Id, command.Reason));
    }

    public Decision Delegate(ContractState state, DelegateSignature command, CommandFacts facts)
    {
        if (command.Issue is { } issue)
        {
            if (SignerTurn.Check(state, command.SignerId, issue, facts, out _) is { } refused) return refused;
        }
        else if (!state.IsSender(facts.By) && !facts.By.HasAny(ContractRoles.Legal))
        {
            return Refusals.WrongRole(ContractRoles.Legal);
        }

        if (SignerTurn.Find(state, command.SignerId, out var signer) is { } unknown) return unknown;
        if (signer.Status is SignerStatus.Signed or SignerStatus.Declined) return SignerTurn.AlreadyDone(signer);
        if (signer.Delegations >= policy.MaxDelegations)
            return Decision.Refuse(RefusalKind.Conflict, "delegated-too-often", $"A signature can be handed on {policy.MaxDelegations} times at most.");
        FieldChecks check = new();
        check.Required("toName", command.ToName, 100);
        check.Email("toEmail", command.ToEmail);
        check.Required("reason", command.Reason, 1_000);
        check.That(
            state.Signing!.Signers.All(other => !string.Equals(other.Email, command.ToEmail, StringComparison.OrdinalIgnoreCase)),
            "toEmail",
            "must not be a signer of this contract already");
        if (check.Problems.Count > 0) return Refusals.Invalid("invalid-delegate", "The other person is not valid.", check.Problems);

        SignatureDelegated handed = new(signer.Id, signer.Name, command.ToName, command.ToEmail, command.Reason);
        return signer.Status == SignerStatus.Waiting
            ? Decision.Accept(handed)
            : Decision.Accept(handed, Invite(signer.Id, signer.Issue + 1, facts.Now, policy));
    }

    public Decision Resend(ContractState state, ResendLink command, CommandFacts facts)
    {
        if (!state.IsSender(facts.By) && !facts.By.HasAny(ContractRoles.Legal, ContractRoles.Operations))
            return Refusals.WrongRole(ContractRoles.Legal, ContractRoles.Operations);
        if (SignerTurn.Find(state, command.SignerId, out var signer) is { } refused) return refused;
        return signer.Status switch
        {
            SignerStatus.Signed or SignerStatus.Declined => SignerTurn.AlreadyDone(signer),
            SignerStatus.Waiting => SignerTurn.NotYet(),
            SignerStatus.Invited or SignerStatus.Expired => Decision.Accept(Invite(signer.Id, signer.Issue + 1, facts.Now, policy)),
        };
    }

    private IEnumerable<ContractEvent> After(ContractState state, SignerState signed, DateTimeOffset now)
    {
        var open = state.Signing!.Signers.Where(other => other != signed && other.Status != SignerStatus.Signed).ToList();
        if (open.Count == 0) return [new SigningCompleted()];
        var next = open.Min(other => other.Order);
        return open
            .Where(other => other.Order == next && other.Status == SignerStatus.Waiting)
            .Select(other => Invite(other.Id, 1, now, policy));
    }

    private static string Simplify(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
