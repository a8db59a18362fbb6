using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What time does to a contract; each deadline has a named consequence.</summary>
internal sealed class DeadlineDecisions(ContractPolicy policy, IWorkingTime workingTime)
{
    /// <summary>The consequences that are due; none when no deadline has come.</summary>
    public Decision Decide(ContractState state, CommandFacts facts) => Decision.Accept(state.Phase switch
    {
        ContractPhase.Parked => state.Parked!.RetryAt <= facts.Now ? [new WorkResumed()] : [],
        ContractPhase.Review => [.. Review(state, facts.Now)],
        ContractPhase.Returned => [.. Returned(state, facts.Now)],
        ContractPhase.Signing => [.. Signing(state, facts.Now)],
        ContractPhase.Active => state.EndsAt <= facts.Now ? [new ContractExpired()] : [],
        ContractPhase.Drafting or ContractPhase.Sealing or ContractPhase.Archiving or ContractPhase.Ended => [],
    });

    private IEnumerable<ContractEvent> Review(ContractState state, DateTimeOffset now)
    {
        if (state.Review?.Open is not { } open) yield break;
        if (open.FinalAt is { } final)
        {
            if (final <= now)
                yield return new ReviewLapsed(open.Stage, state.Revision, now + policy.ReturnedReminderAfter, now + policy.ReturnedLapsesAfter);
        }
        else if (open.DueAt <= now)
        {
            yield return new ReviewEscalated(
                open.Stage, open.Stage.EscalatesTo(), workingTime.Add(now, TimeSpan.FromHours(policy.ReviewFinalLimitHours)));
        }
        else if (!open.Reminded && open.RemindAt <= now)
        {
            yield return new ReviewersReminded(open.Stage);
        }
    }

    private static IEnumerable<ContractEvent> Returned(ContractState state, DateTimeOffset now)
    {
        if (state.ReturnedLapsesAt <= now)
            yield return new ReturnedDraftLapsed();
        else if (state.ReturnedRemindAt <= now)
            yield return new DrafterReminded();
    }

    private IEnumerable<ContractEvent> Signing(ContractState state, DateTimeOffset now)
    {
        if (state.Signing!.Paper is { } paper) return Paper(paper, now);
        if (state.Signing.Signers.FirstOrDefault(signer => signer.Status == SignerStatus.Expired && signer.VoidAt <= now) is { } late)
            return [new ContractVoided($"signer {late.Id} did not sign in time")];
        return state.Signing.Signers.SelectMany(signer => Signer(signer, now));
    }

    private IEnumerable<ContractEvent> Signer(SignerState signer, DateTimeOffset now)
    {
        if (signer.Status != SignerStatus.Invited) yield break;
        if (signer.ExpiresAt <= now)
            yield return new SignerLinkExpired(signer.Id, now + policy.VoidAfterExpiry);
        else if (signer.RemindAt <= now)
            yield return new SignerReminded(signer.Id, signer.Reminders + 1, now + policy.SigningReminderEvery);
    }

    private IEnumerable<ContractEvent> Paper(PaperWait paper, DateTimeOffset now)
    {
        if (paper.VoidAt is { } end)
        {
            if (end <= now) yield return new ContractVoided("the signed original did not come in time");
        }
        else if (paper.DueAt <= now)
        {
            yield return new PaperOverdue(now + policy.VoidAfterExpiry);
        }
        else if (paper.RemindAt <= now)
        {
            yield return new PaperReminded(paper.Reminders + 1, now + policy.SigningReminderEvery);
        }
    }
}
