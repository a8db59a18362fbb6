using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Sending for signing, ending it, and signing on paper.</summary>
internal sealed class SigningDecisions(ContractPolicy policy)
{
    public Decision Begin(ContractState state, BeginSigning command, CommandFacts facts)
    {
        if (state.Status != ContractStatus.Approved) return Refusals.NotInStatus(state, "Only an approved contract is sent for signing");
        if (state.Content.Signing == SigningMethod.Paper)
        {
            return Decision.Accept(new SigningStarted(
                SigningMethod.Paper,
                command.DocumentPath,
                command.DocumentHash,
                facts.Now + policy.SigningReminderAfter,
                facts.Now + policy.SigningValidity));
        }

        var first = state.Content.Signers.Min(signer => signer.Order);
        return Decision.Accept(
        [
            new SigningStarted(SigningMethod.Electronic, command.DocumentPath, command.DocumentHash, null, null),
            .. state.Content.Signers
                .Where(signer => signer.Order == first)
                .Select(signer => SignerDecisions.Invite(signer.Id, 1, facts.Now, policy)),
        ]);
    }

    public static Decision Void(ContractState state, VoidContract command, CommandFacts facts)
    {
        if (!state.IsSender(facts.By))
            return Decision.Refuse(RefusalKind.NotAllowed, "not-sender", "Only who sent the contract for signing may void it.");
        if (state.Status != ContractStatus.Signing) return Refusals.NotInStatus(state, "Only a contract that is being signed can be voided");
        return Refusals.BadReason("/reason", command.Reason) ?? Decision.Accept(new ContractVoided(command.Reason));
    }

    public Decision RecordPaper(ContractState state, RecordPaperSignature command, CommandFacts facts)
    {
        if (!facts.By.HasAny(ContractRoles.Legal)) return Refusals.WrongRole(ContractRoles.Legal);
        if (state is not { Status: ContractStatus.Signing, Signing: { Method: SigningMethod.Paper } signing })
            return Refusals.NotInStatus(state, "Only a contract that is being signed on paper takes a scan");
        FieldChecks check = new();
        check.Required("witness", command.Witness, ContentLimits.Line);
        check.Required("shelfLocation", command.ShelfLocation, ContentLimits.Line);
        check.That(command.SignedOn <= policy.DayOf(facts.Now), "signedOn", "must not be in the future");
        check.That(command.SignedOn >= policy.DayOf(signing.StartedAt), "signedOn", "must not be before the contract was sent for signing");
        check.That(command.ContentType is "application/pdf" or "image/jpeg" or "image/png", "scan", "must be a PDF, JPEG or PNG file");
        check.That(command.Bytes > 0, "scan", "must not be empty");
        if (check.Problems.Count > 0) return Refusals.Invalid("invalid-paper-signature", "The record of the original is not valid.", check.Problems);
        if (command.Bytes > policy.MaxScanBytes)
            return Decision.Refuse(RefusalKind.TooLarge, "scan-too-large", $"A scan may have at most {policy.MaxScanBytes} bytes.");
        return Decision.Accept(
            new PaperSignatureRecorded(
                command.ScanPath,
                command.ScanHash,
                command.ContentType,
                command.Bytes,
                command.SignedOn,
                command.Witness,
                command.ShelfLocation),
            new SigningCompleted());
    }
}
