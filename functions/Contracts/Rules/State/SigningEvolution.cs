using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>State from the events of signing.</summary>
internal static class SigningEvolution
{
    public static ContractState Apply(ContractState state, RecordedEvent<ContractEvent> recorded) => recorded.Event switch
    {
        SigningStarted started => state with { Signing = Begin(state, started, recorded.At) },
        SignerInvited invited => Change(state, invited.SignerId, signer => signer with
        {
            Status = SignerStatus.Invited,
            Issue = invited.Issue,
            InvitedAt = recorded.At,
            RemindAt = invited.RemindAt,
            ExpiresAt = invited.ExpiresAt,
            VoidAt = null,
            Reminders = 0,
            ViewedAt = null,
        }),
        DocumentViewed viewed => Change(state, viewed.SignerId, signer => signer with { ViewedAt = recorded.At }),
        SignerReminded reminded => Change(
            state, reminded.SignerId, signer => signer with { Reminders = reminded.Count, RemindAt = reminded.NextAt }),
        SignerLinkExpired expired => Change(
            state, expired.SignerId, signer => signer with { Status = SignerStatus.Expired, VoidAt = expired.VoidAt }),
        SignatureGiven signature => Change(
            state,
            signature.SignerId,
            signer => signer with { Status = SignerStatus.Signed, SignedAt = recorded.At, Signature = signature }),
        SignatureDelegated handed => Change(
            state,
            handed.SignerId,
            signer => signer with { Name = handed.ToName, Email = handed.ToEmail, Delegations = signer.Delegations + 1 }),
        SigningDeclined declined => Change(
            state, declined.SignerId, signer => signer with { Status = SignerStatus.Declined }) with
        {
            EndReason = declined.Reason,
        },
        PaperReminded reminded => Paper(state, wait => wait with { Reminders = reminded.Count, RemindAt = reminded.NextAt }),
        PaperOverdue overdue => Paper(state, wait => wait with { VoidAt = overdue.VoidAt }),
        PaperSignatureRecorded scan => state with { Signing = Signing(state) with { Scan = scan, Paper = null } },
        var other => throw new InvalidOperationException($"{other.GetType().Name} is no event of signing."),
    };

    private static SigningState Begin(ContractState state, SigningStarted started, DateTimeOffset at) =>
        new(started.Method, started.DocumentPath, started.DocumentHash, at)
        {
            Signers = [.. state.Content.Signers.Select(signer => new SignerState
            {
                Id = signer.Id,
                Name = signer.Name,
                Email = signer.Email,
                PartyId = signer.PartyId,
                Order = signer.Order,
                Language = signer.Language,
            })],
            Paper = started is { PaperRemindAt: { } remindAt, PaperDueAt: { } dueAt } ? new PaperWait(remindAt, dueAt) : null,
        };

    private static SigningState Signing(ContractState state) =>
        state.Signing ?? throw new InvalidOperationException("The contract was never sent for signing.");

    private static ContractState Change(ContractState state, string signerId, Func<SignerState, SignerState> change)
    {
        var signing = Signing(state);
        var signer = signing.Find(signerId) ?? throw new InvalidOperationException($"There is no signer {signerId}.");
        return state with { Signing = signing with { Signers = signing.Signers.Replace(signer, change(signer)) } };
    }

    private static ContractState Paper(ContractState state, Func<PaperWait, PaperWait> change)
    {
        var signing = Signing(state);
        var wait = signing.Paper ?? throw new InvalidOperationException("The contract is not signed on paper.");
        return state with { Signing = signing with { Paper = change(wait) } };
    }
}
