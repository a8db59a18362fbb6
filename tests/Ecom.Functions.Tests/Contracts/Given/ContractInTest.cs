using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A contract driven by the rules alone: commands in, events out, no host.</summary>
internal sealed class ContractInTest
{
    private readonly ContractRules rules;
    private int commands;

    public ContractInTest(ContractPolicy? policy = null) => rules = new ContractRules(policy ?? new ContractPolicy(), new NineToFive());

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public ContractState? State { get; private set; }

    public ContractState Contract => State ?? throw new InvalidOperationException("There is no contract yet.");

    public List<ContractEvent> Events { get; } = [];

    public static ContractInTest Draft(ContractContent? content = null) =>
        new ContractInTest().Do(new CreateDraft("1", content ?? Drafts.Ordinary()), People.Drafter);

    public static ContractInTest InReview(ContractContent? content = null) => Draft(content).Submit();

    public static ContractInTest Approved(ContractContent? content = null)
    {
        var contract = InReview(content);
        while (contract.Contract.Review?.Open is { } open) contract.Approve(open.Stage);
        return contract;
    }

    public static ContractInTest Signing(ContractContent? content = null) =>
        Approved(content).Do(new BeginSigning("contracts/MC-2026-000001/contract.pdf", "d0c"), Person.System);

    public static ContractInTest SignedByAll(ContractContent? content = null)
    {
        var contract = Signing(content);
        while (contract.Contract.Signing!.Signers.FirstOrDefault(s => s.Status == SignerStatus.Invited) is { } signer) contract.Sign(signer.Id);
        return contract;
    }

    public static ContractInTest Active(ContractContent? content = null) =>
        SignedByAll(content).Do(new RecordArchive([new ArchivedObject("signed-document", "p", "h", 1, "application/pdf")]), Person.System);

    public ContractInTest Submit() => Do(new SubmitDraft(Contract.Seq), People.Drafter);

    public ContractInTest Approve(ReviewStage stage, Person? by = null) => Do(Approval(stage), by ?? People.Reviewer(stage));

    public DecideReview Approval(ReviewStage stage) => new(
        Contract.Revision, stage, ReviewVerdict.Approve, stage == ReviewStage.Operations ? new ReviewChecklist(true, true, true, true) : null);

    public ContractInTest Sign(string signerId) => Do(Signature(signerId), People.Signer(signerId));

    public SignDocument Signature(string signerId)
    {
        var signer = Contract.Signing!.Find(signerId)!;
        return new SignDocument(signer.Id, signer.Issue, signer.Name, Contract.Signing.DocumentHash, "c0n5en7", "1", "en", "203.0.113.7");
    }

    /// <summary>Gives a command that must be accepted.</summary>
    public ContractInTest Do(ContractCommand command, Person by)
    {
        var decision = Decide(command, by);
        var accepted = decision.ShouldBeOfType<Decision.Accepted>((decision as Decision.Refused)?.Refusal.Detail);
        var id = $"command-{++commands}";
        foreach (var happened in accepted.Events)
        {
            Events.Add(happened);
            State = ContractEvolution.Evolve(State, new RecordedEvent<ContractEvent>((State?.Seq ?? 0) + 1, Now, by, id, happened));
        }

        return this;
    }

    /// <summary>Gives a command that must be refused, and changes nothing.</summary>
    public RuleRefusal Refuses(ContractCommand command, Person by) => Decide(command, by).ShouldBeOfType<Decision.Refused>().Refusal;

    /// <summary>Lets time pass to the next deadline and lets it act; returns what it did.</summary>
    public IReadOnlyList<ContractEvent> NextDeadline()
    {
        Now = ContractDeadlines.Next(Contract).ShouldNotBeNull();
        return TimePasses(TimeSpan.Zero);
    }

    public IReadOnlyList<ContractEvent> TimePasses(TimeSpan time)
    {
        Now += time;
        var before = Events.Count;
        _ = Do(new TimePassed(), Person.System);
        return Events.Skip(before).ToList();
    }

    private Decision Decide(ContractCommand command, Person by) =>
        rules.Decide(State, command, new CommandFacts(by, Now, "MC-2026-000001", "c0ffee"));
}
