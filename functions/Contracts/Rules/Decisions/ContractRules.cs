using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Decides what a command does to a contract. Pure: the same state, command and facts give the same decision.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="workingTime">Working time.</param>
public sealed class ContractRules(ContractPolicy policy, IWorkingTime workingTime)
{
    private readonly ReviewDecisions review = new(policy, workingTime);
    private readonly SigningDecisions signing = new(policy);
    private readonly SignerDecisions signers = new(policy);
    private readonly ArchiveDecisions archive = new(policy);
    private readonly RetentionDecisions retention = new(policy);
    private readonly DeadlineDecisions deadlines = new(policy, workingTime);

    /// <summary>The numbers of the rules.</summary>
    public ContractPolicy Policy { get; } = policy;

    /// <summary>Whether the documents of a contract are to be deleted from the archive.</summary>
    /// <param name="state">The contract.</param>
    /// <param name="now">When it is asked.</param>
    public bool IsPurgeDue(ContractState state, DateTimeOffset now) => retention.IsDue(state, now);

    /// <summary>Decides a command.</summary>
    /// <param name="state">The state; null when there is no contract.</param>
    /// <param name="command">The command.</param>
    /// <param name="facts">Who, when, and what was gathered before.</param>
    public Decision Decide(ContractState? state, ContractCommand command, CommandFacts facts)
    {
        if (command is CreateDraft create)
            return DraftDecisions.Create(state, create, facts);
        if (state is null)
            return Decision.Refuse(RefusalKind.Unknown, "unknown-contract", "There is no such contract.");
        return command switch
        {
            EditDraft edit => DraftDecisions.Edit(state, edit, facts),
            WithdrawContract withdraw => DraftDecisions.Withdraw(state, withdraw, facts),
            SubmitDraft submit => review.Submit(state, submit, facts),
            DecideReview decide => review.Decide(state, decide, facts),
            BeginSigning begin => signing.Begin(state, begin, facts),
            VoidContract end => SigningDecisions.Void(state, end, facts),
            RecordPaperSignature paper => signing.RecordPaper(state, paper, facts),
            RecordView view => SignerDecisions.View(state, view),
            SignDocument sign => signers.Sign(state, sign, facts),
            DeclineToSign decline => SignerDecisions.Decline(state, decline, facts),
            DelegateSignature handOn => signers.Delegate(state, handOn, facts),
            ResendLink resend => signers.Resend(state, resend, facts),
            RecordArchive record => archive.Record(state, record, facts),
            PlaceLegalHold place => RetentionDecisions.Place(state, place, facts),
            ReleaseLegalHold release => RetentionDecisions.Release(state, release, facts),
            BeginPurge begin => retention.Begin(state, begin, facts),
            RecordPurge => RetentionDecisions.Record(state),
            ParkWork park => archive.Park(state, park, facts),
            ResumeWork => ArchiveDecisions.Resume(state, facts),
            TimePassed => deadlines.Decide(state, facts),
            _ => throw new InvalidOperationException($"{command.GetType().Name} is not known."),
        };
    }
}
