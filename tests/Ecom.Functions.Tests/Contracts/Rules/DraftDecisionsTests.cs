using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class DraftDecisionsTests
{
    [Fact]
    public void Draft_Created_HoldsContentAndDrafter()
    {
        var contract = ContractInTest.Draft().Contract;
        contract.Status.ShouldBe(ContractStatus.Draft);
        contract.Number.ShouldBeNull();
        contract.IsDrafter(People.Drafter).ShouldBeTrue();
    }

    [Fact]
    public void Draft_CreatedByAgent_IsRefused() =>
        new ContractInTest().Refuses(new CreateDraft("1", Drafts.Ordinary()), People.Agent).Code.ShouldBe("wrong-role");

    [Fact]
    public void Draft_CreatedTwice_IsRefused() =>
        ContractInTest.Draft().Refuses(new CreateDraft("1", Drafts.Ordinary()), People.Drafter).Code.ShouldBe("contract-exists");

    [Fact]
    public void Draft_Edited_TakesTheNewContentAndTheEditorBecomesDrafter()
    {
        var contract = ContractInTest.Draft().Do(new EditDraft(Drafts.Ordinary() with { Title = "new" }), People.LegalReviewer).Contract;
        contract.Content.Title.ShouldBe("new");
        contract.Drafters.ShouldBe([People.Drafter.Id, People.LegalReviewer.Id]);
    }

    [Fact]
    public void Draft_EditedByAgent_IsRefused() =>
        ContractInTest.Draft().Refuses(new EditDraft(Drafts.Ordinary()), People.Agent).Code.ShouldBe("not-drafter");

    [Theory]
    [InlineData("InReview")]
    [InlineData("Signing")]
    [InlineData("Active")]
    public void Content_AfterSubmit_IsLocked(string where)
    {
        var contract = where switch
        {
            "InReview" => ContractInTest.InReview(),
            "Signing" => ContractInTest.Signing(),
            _ => ContractInTest.Active(),
        };
        contract.Refuses(new EditDraft(Drafts.Ordinary()), People.Drafter).Code.ShouldBe("content-locked");
    }

    [Fact]
    public void Kind_OnceNumbered_IsFixed()
    {
        var contract = ContractInTest.InReview();
        _ = contract.Do(new DecideReview(1, ReviewStage.Legal, ReviewVerdict.RequestChanges, Comment: "no"), People.LegalReviewer);
        contract.Refuses(new EditDraft(Drafts.Ordinary() with { Kind = ContractKind.AfterSalesService }), People.Drafter)
            .Code.ShouldBe("kind-fixed");
    }

    [Fact]
    public void Contract_WithdrawnByDrafter_Ends()
    {
        var contract = ContractInTest.InReview().Do(new WithdrawContract("changed our minds"), People.Drafter).Contract;
        contract.Status.ShouldBe(ContractStatus.Withdrawn);
        contract.EndReason.ShouldBe("changed our minds");
    }

    [Fact]
    public void Contract_WithdrawnByOther_IsRefused() =>
        ContractInTest.InReview().Refuses(new WithdrawContract("x"), People.LegalReviewer).Code.ShouldBe("not-drafter");

    [Fact]
    public void Contract_WithdrawnWithoutReason_IsRefused() =>
        ContractInTest.InReview().Refuses(new WithdrawContract(" "), People.Drafter).Code.ShouldBe("reason-required");

    [Fact]
    public void Contract_WithdrawnOnceSent_IsRefused() =>
        ContractInTest.Signing().Refuses(new WithdrawContract("x"), People.Drafter).Code.ShouldBe("wrong-state");
}
