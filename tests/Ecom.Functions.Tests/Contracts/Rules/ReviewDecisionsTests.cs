using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ReviewDecisionsTests
{
    [Fact]
    public void Submit_OfOrdinaryDraft_OpensLegal()
    {
        var contract = ContractInTest.InReview().Contract;
        contract.Status.ShouldBe(ContractStatus.InReview);
        contract.Number.ShouldBe("MC-2026-000001");
        contract.Revision.ShouldBe(1);
        contract.ContentHash.ShouldBe("c0ffee");
        contract.Review!.Stages.ShouldBe([ReviewStage.Legal, ReviewStage.Operations]);
        contract.Review.Open!.Stage.ShouldBe(ReviewStage.Legal);
    }

    public static TheoryData<ContractContent, ReviewStage[], SpecialReason[]> Plans { get; } = new()
    {
        { Drafts.Special(), [ReviewStage.Legal, ReviewStage.Operations, ReviewStage.Management, ReviewStage.Partner], [SpecialReason.Flagged] },
        { Drafts.Ordinary().With(t => t with { Value = new Money(100_000_001, "CNY") }), [ReviewStage.Legal, ReviewStage.Operations, ReviewStage.Management], [SpecialReason.OverValue] },
        { Drafts.Ordinary().With(t => t with { Value = new Money(100_000_000, "CNY") }), [ReviewStage.Legal, ReviewStage.Operations], [] },
        { Drafts.Ordinary().With(t => t with { Value = new Money(1, "USD"), Deposit = null }), [ReviewStage.Legal, ReviewStage.Operations, ReviewStage.Management], [SpecialReason.OverValue] },
        { Drafts.Ordinary() with { Clauses = [new Clause("t", "x", Standard: false)] }, [ReviewStage.Legal, ReviewStage.Operations, ReviewStage.Management], [SpecialReason.NonStandardClauses] },
        { Drafts.Ordinary() with { Special = new SpecialFlags(Risk: RiskLevel.High) }, [ReviewStage.Legal, ReviewStage.Operations, ReviewStage.Management], [SpecialReason.HighRisk] },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Submit_OfDeal_PlansItsStages(ContractContent content, ReviewStage[] stages, SpecialReason[] reasons)
    {
        var review = ContractInTest.InReview(content).Contract.Review!;
        review.Stages.ShouldBe(stages);
        review.SpecialReasons.ShouldBe(reasons);
    }

    [Fact]
    public void Review_OfSpecialDeal_GoesThroughAllStagesInOrder()
    {
        var contract = ContractInTest.Approved(Drafts.Special()).Contract;
        contract.Status.ShouldBe(ContractStatus.Approved);
        contract.Review!.Decisions.Select(decision => decision.Stage).ShouldBe(
            [ReviewStage.Legal, ReviewStage.Operations, ReviewStage.Management, ReviewStage.Partner]);
    }

    [Fact]
    public void Submit_ByOther_IsRefused() =>
        ContractInTest.Draft().Refuses(new SubmitDraft(1), People.OperationsReviewer).Code.ShouldBe("not-drafter");

    [Fact]
    public void Submit_Twice_IsRefused() =>
        ContractInTest.InReview().Refuses(new SubmitDraft(3), People.Drafter).Code.ShouldBe("already-submitted");

    [Fact]
    public void Submit_OfDraftEditedMeanwhile_IsRefused() =>
        ContractInTest.Draft().Do(new EditDraft(Drafts.Ordinary()), People.Drafter).Refuses(new SubmitDraft(1), People.Drafter)
            .Code.ShouldBe("stale-draft");

    [Fact]
    public void Decision_OnOldRevision_IsRefused()
    {
        var contract = ContractInTest.InReview();
        var old = contract.Approval(ReviewStage.Legal);
        _ = contract.Do(old with { Verdict = ReviewVerdict.RequestChanges, Comment = "clearer" }, People.LegalReviewer);
        _ = contract.Do(new EditDraft(Drafts.Ordinary() with { Title = "clearer" }), People.Drafter).Submit();
        contract.Contract.Revision.ShouldBe(2);
        contract.Contract.Review!.Open!.Stage.ShouldBe(ReviewStage.Legal);
        contract.Refuses(old, People.LegalReviewer).Code.ShouldBe("old-revision");
    }

    [Fact]
    public void Decision_ByDrafter_IsRefused()
    {
        var contract = ContractInTest.InReview().Approve(ReviewStage.Legal);
        contract.Refuses(contract.Approval(ReviewStage.Operations), People.Drafter).Code.ShouldBe("reviewer-is-drafter");
    }

    [Fact]
    public void Decision_SecondOnOneStage_IsRefused()
    {
        var contract = ContractInTest.InReview().Approve(ReviewStage.Legal);
        contract.Refuses(contract.Approval(ReviewStage.Legal), People.LegalReviewer).Code.ShouldBe("already-decided");
    }

    [Fact]
    public void Decision_AfterLastStage_IsRefused()
    {
        var contract = ContractInTest.Approved();
        contract.Refuses(contract.Approval(ReviewStage.Operations), People.OperationsReviewer).Code.ShouldBe("already-decided");
    }

    [Fact]
    public void Decision_ByWrongRole_IsRefused()
    {
        var contract = ContractInTest.InReview();
        var refusal = contract.Refuses(contract.Approval(ReviewStage.Legal), People.OperationsReviewer);
        refusal.Code.ShouldBe("wrong-role");
        refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
    }

    [Fact]
    public void Decision_BeforeItsStage_IsRefused()
    {
        var contract = ContractInTest.InReview();
        contract.Refuses(contract.Approval(ReviewStage.Operations), People.OperationsReviewer).Code.ShouldBe("stage-not-open");
    }

    [Fact]
    public void Decision_OnDraft_IsRefused() => ContractInTest.Draft()
        .Refuses(new DecideReview(0, ReviewStage.Legal, ReviewVerdict.Approve), People.LegalReviewer).Code.ShouldBe("wrong-state");

    [Theory]
    [InlineData(false, true, true, true, "paymentTerms")]
    [InlineData(true, false, true, true, "deposit")]
    [InlineData(true, true, false, true, "breachLiability")]
    [InlineData(true, true, true, false, "platformPolicy")]
    public void Operations_WithoutAnItem_IsRefusedAndTheItemNamed(bool payment, bool deposit, bool breach, bool policy, string missing)
    {
        var contract = ContractInTest.InReview().Approve(ReviewStage.Legal);
        var refusal = contract.Refuses(
            contract.Approval(ReviewStage.Operations) with { Checklist = new ReviewChecklist(payment, deposit, breach, policy) },
            People.OperationsReviewer);
        refusal.Code.ShouldBe("checklist-incomplete");
        refusal.Fields.ShouldHaveSingleItem().Field.ShouldBe($"/checklist/{missing}");
    }

    [Fact]
    public void Operations_WithoutChecklist_IsRefused()
    {
        var contract = ContractInTest.InReview().Approve(ReviewStage.Legal);
        contract.Refuses(contract.Approval(ReviewStage.Operations) with { Checklist = null }, People.OperationsReviewer).Fields.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(ReviewVerdict.RequestChanges)]
    [InlineData(ReviewVerdict.Reject)]
    public void Verdict_WithoutReason_IsRefused(ReviewVerdict verdict) => ContractInTest.InReview()
        .Refuses(new DecideReview(1, ReviewStage.Legal, verdict), People.LegalReviewer).Code.ShouldBe("reason-required");

    [Fact]
    public void Reject_AtAnyStage_Ends()
    {
        var contract = ContractInTest.InReview().Approve(ReviewStage.Legal)
            .Do(new DecideReview(1, ReviewStage.Operations, ReviewVerdict.Reject, Comment: "too risky"), People.OperationsReviewer).Contract;
        contract.Status.ShouldBe(ContractStatus.Rejected);
        contract.EndReason.ShouldBe("too risky");
        ContractDeadlines.Next(contract).ShouldBeNull();
    }
}
