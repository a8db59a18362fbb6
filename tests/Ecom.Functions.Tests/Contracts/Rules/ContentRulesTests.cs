using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ContentRulesTests
{
    public static TheoryData<string, ContractContent> Wrong { get; } = new()
    {
        { "/title", Drafts.Ordinary() with { Title = "" } },
        { "/title", Drafts.Ordinary() with { Title = new string('x', 201) } },
        { "/title", Drafts.Ordinary() with { Title = "a\0b" } },
        { "/kind", Drafts.Ordinary() with { Kind = (ContractKind)7 } },
        { "/special/risk", Drafts.Ordinary() with { Special = new SpecialFlags(Risk: (RiskLevel)9) } },
        { "/terms/value/minorUnits", Drafts.Ordinary().With(t => t with { Value = new Money(-1, "CNY") }) },
        { "/terms/value/minorUnits", Drafts.Ordinary().With(t => t with { Value = new Money(long.MaxValue, "CNY") }) },
        { "/terms/value/currency", Drafts.Ordinary().With(t => t with { Value = new Money(1, "XXX") }) },
        { "/terms/value/currency", Drafts.Ordinary().With(t => t with { Value = new Money(1, "cny") }) },
        { "/terms/value/currency", Drafts.Ordinary().With(t => t with { Value = new Money(1, null!) }) },
        { "/terms/endsOn", Drafts.Ordinary().With(t => t with { EndsOn = new DateOnly(2026, 2, 28) }) },
        { "/terms/endsOn", Drafts.Ordinary().With(t => t with { EndsOn = new DateOnly(2099, 1, 1) }) },
        { "/terms/startsOn", Drafts.Ordinary().With(t => t with { StartsOn = DateOnly.MinValue, EndsOn = DateOnly.MinValue }) },
        { "/terms/deposit/amount/minorUnits", Drafts.Ordinary().With(t => t with { Deposit = new DepositTerms(DepositKind.EarnestMoney, new Money(50_000_001, "CNY")) }) },
        { "/terms/payment/dueDays", Drafts.Ordinary().With(t => t with { Payment = new PaymentTerms("x", -1) }) },
        { "/terms/costBearing/partyId", Drafts.Ordinary().With(t => t with { CostBearing = new CostBearingTerms("x", "nobody") }) },
        { "/parties/1/id", Drafts.Ordinary() with { Parties = [new Party("a", "A"), new Party("a", "B")], Signers = [] } },
        { "/parties/0/id", Drafts.Ordinary() with { Parties = [new Party("../x", "A")], Signers = [] } },
        { "/signers/0/partyId", Drafts.Ordinary() with { Signers = [new Signer("a", "A", "a@example.com", "nobody", 1)] } },
        { "/signers/0/email", Drafts.Ordinary() with { Signers = [new Signer("a", "A", "a@b@c", "platform", 1)] } },
        { "/signers/0/order", Drafts.Ordinary() with { Signers = [new Signer("a", "A", "a@example.com", "platform", 0)] } },
        { "/signers/1/email", Drafts.Ordinary() with { Signers = [new Signer("a", "A", "a@example.com", "platform", 1), new Signer("b", "B", "A@example.com", "merchant", 1)] } },
        { "/clauses", Drafts.Ordinary() with { Clauses = [.. Enumerable.Repeat(new Clause("t", "x"), 201)] } },
        { "/clauses/0/text", Drafts.Ordinary() with { Clauses = [new Clause("t", new string('x', 20_001))] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Draft_WithWrongField_IsRefusedAndTheFieldNamed(string field, ContractContent content)
    {
        var refusal = new ContractInTest().Refuses(new CreateDraft("1", content), People.Drafter);
        refusal.Kind.ShouldBe(RefusalKind.Invalid);
        refusal.Fields.ShouldContain(problem => problem.Field == field);
    }

    [Fact]
    public void Draft_Ordinary_HasNothingWrongOrMissing()
    {
        ContentRules.Wrong(Drafts.Ordinary()).ShouldBeEmpty();
        ContentRules.Missing(Drafts.Ordinary(), new DateOnly(2026, 3, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void Submit_OfIncompleteDraft_NamesEverythingMissing()
    {
        var content = Drafts.Ordinary() with { Signers = [], Clauses = [], Terms = new ContractTerms() };
        var refusal = ContractInTest.Draft(content).Refuses(new SubmitDraft(1), People.Drafter);
        refusal.Code.ShouldBe("incomplete-draft");
        refusal.Fields.Select(problem => problem.Field).ShouldBe(
            [
                "/signers", "/clauses", "/parties/0", "/parties/1", "/terms/value", "/terms/startsOn", "/terms/endsOn",
                "/terms/payment", "/terms/breachLiability", "/terms/disputeResolution",
            ]);
    }

    [Fact]
    public void Submit_OfContractThatIsOver_IsRefused()
    {
        var content = Drafts.Ordinary().With(t => t with { StartsOn = new DateOnly(2025, 1, 1), EndsOn = new DateOnly(2026, 3, 1) });
        ContractInTest.Draft(content).Refuses(new SubmitDraft(1), People.Drafter).Fields.ShouldContain(problem => problem.Field == "/terms/endsOn");
    }
}
