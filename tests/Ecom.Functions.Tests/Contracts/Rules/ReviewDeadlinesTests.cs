using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ReviewDeadlinesTests
{
    [Fact]
    public void Stage_Undecided_RemindsEscalatesAndReturnsTheContract()
    {
        var contract = ContractInTest.InReview();
        var opened = contract.Now;

        contract.NextDeadline().ShouldHaveSingleItem().ShouldBe(new ReviewersReminded(ReviewStage.Legal));
        contract.Now.ShouldBe(opened.AddHours(4));

        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ReviewEscalated>().ToRole.ShouldBe(ContractRoles.Management);
        contract.Now.ShouldBe(opened.AddHours(8));

        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ReviewLapsed>();
        contract.Now.ShouldBe(opened.AddDays(3).AddHours(8), "24 working hours are three days of eight");
        contract.Contract.Status.ShouldBe(ContractStatus.Returned);
    }

    [Fact]
    public void Stage_Escalated_CanBeDecidedByManagement()
    {
        var contract = ContractInTest.InReview();
        contract.Refuses(contract.Approval(ReviewStage.Legal), People.Manager).Code.ShouldBe("wrong-role");
        _ = contract.NextDeadline();
        _ = contract.NextDeadline();
        contract.Approve(ReviewStage.Legal, People.Manager).Contract.Review!.Open!.Stage.ShouldBe(ReviewStage.Operations);
    }

    [Fact]
    public void Stage_OverdueAfterAnOutage_EscalatesFirstAndNeverLapsesAtOnce()
    {
        var contract = ContractInTest.InReview();
        contract.TimePasses(TimeSpan.FromDays(60)).ShouldHaveSingleItem().ShouldBeOfType<ReviewEscalated>();
        ContractDeadlines.Next(contract.Contract).ShouldNotBeNull().ShouldBeGreaterThan(contract.Now);
    }

    [Fact]
    public void Time_BeforeADeadline_DoesNothing() => ContractInTest.InReview().TimePasses(TimeSpan.FromHours(3.9)).ShouldBeEmpty();

    [Fact]
    public void Stage_ByManagement_EscalatesToAdmin()
    {
        var contract = ContractInTest.InReview(Drafts.Special()).Approve(ReviewStage.Legal).Approve(ReviewStage.Operations);
        _ = contract.NextDeadline();
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ReviewEscalated>().ToRole.ShouldBe(ContractRoles.Admin);
    }

    [Fact]
    public void ReturnedDraft_NotSubmittedAgain_RemindsThenLapses()
    {
        var contract = ContractInTest.InReview();
        _ = contract.Do(new DecideReview(1, ReviewStage.Legal, ReviewVerdict.RequestChanges, Comment: "no"), People.LegalReviewer);
        var returned = contract.Now;

        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<DrafterReminded>();
        contract.Now.ShouldBe(returned.AddDays(10));
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ReturnedDraftLapsed>();
        contract.Now.ShouldBe(returned.AddDays(30));
        contract.Contract.Status.ShouldBe(ContractStatus.Withdrawn);
    }
}
