using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class RetentionDecisionsTests
{
    private static readonly ArchivedObject Signed = new(ArchivedKinds.Signed, "contracts/MC-2026-000001/signed.pdf", "5e1f", 7, "application/pdf");

    [Fact]
    public void Purge_BeforeTheCeiling_IsRefusedToTheLastMoment()
    {
        var contract = Expired();
        contract.Now = contract.Contract.DeleteBy!.Value.AddTicks(-1);
        contract.Refuses(new BeginPurge([Signed]), Person.System).Code.ShouldBe("retention-not-over");

        contract.Now = contract.Contract.DeleteBy.Value;
        contract.Do(new BeginPurge([Signed]), Person.System).Do(new RecordPurge(), Person.System);
        contract.Events.OfType<PurgeBegun>().ShouldHaveSingleItem().DueAt.ShouldBe(contract.Contract.DeleteBy.Value);
        contract.Events.OfType<ContractPurged>().ShouldHaveSingleItem().Objects.ShouldBe([Signed]);
        contract.Contract.Purge!.DoneAt.ShouldBe(contract.Now);
        contract.Contract.Status.ShouldBe(ContractStatus.Expired);
    }

    [Fact]
    public void Purge_WithAFloorThatIsLongerByNow_WaitsForIt()
    {
        var contract = Expired();
        var today = new ContractRules(new ContractPolicy { RetentionFloorYears = 12, RetentionCeilingYears = 12 }, new NineToFive());
        today.IsPurgeDue(contract.Contract, contract.Contract.DeleteBy!.Value).ShouldBeFalse();
        today.IsPurgeDue(contract.Contract, contract.Contract.DeleteBy.Value.AddYears(2)).ShouldBeTrue();
    }

    [Fact]
    public void Purge_OfAContractThatLives_IsRefused()
    {
        var contract = ContractInTest.Active();
        contract.Now = contract.Now.AddYears(50);
        contract.Refuses(new BeginPurge([Signed]), Person.System).Code.ShouldBe("wrong-state");
    }

    [Fact]
    public void Purge_Repeated_ChangesNothing()
    {
        var contract = Expired();
        contract.Now = contract.Contract.DeleteBy!.Value;
        for (var i = 0; i < 2; i++) contract.Do(new BeginPurge([Signed]), Person.System);
        for (var i = 0; i < 2; i++) contract.Do(new RecordPurge(), Person.System);
        contract.Events.OfType<PurgeBegun>().ShouldHaveSingleItem();
        contract.Events.OfType<ContractPurged>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Purge_RecordedBeforeItBegan_IsRefused() =>
        Expired().Refuses(new RecordPurge(), Person.System).Code.ShouldBe("wrong-state");

    [Fact]
    public void Unsigned_IsKeptFromItsEnd()
    {
        var contract = ContractInTest.Signing().Do(new VoidContract("mistake"), People.Drafter);
        var ended = contract.Now;
        contract.Now = ended.AddYears(3).AddTicks(-1);
        contract.Refuses(new BeginPurge([]), Person.System).Code.ShouldBe("retention-not-over");
        contract.Now = ended.AddYears(3);
        contract.Do(new BeginPurge([]), Person.System).Contract.Purge.ShouldNotBeNull();
    }

    [Fact]
    public void Hold_KeepsFromDeletingUntilItIsReleased()
    {
        var contract = Expired().Do(new PlaceLegalHold("lawsuit"), People.LegalReviewer);
        contract.Contract.LegalHold!.Reason.ShouldBe("lawsuit");
        contract.Now = contract.Now.AddYears(20);
        contract.Refuses(new BeginPurge([Signed]), Person.System).Code.ShouldBe("legal-hold");
        contract.Do(new ReleaseLegalHold("settled"), People.LegalReviewer).Do(new BeginPurge([Signed]), Person.System);
        contract.Contract.Purge.ShouldNotBeNull();
    }

    [Fact]
    public void Hold_Wrong_IsRefused()
    {
        var contract = Expired();
        contract.Refuses(new PlaceLegalHold("x"), People.Admin).Code.ShouldBe("wrong-role");
        contract.Refuses(new PlaceLegalHold(" "), People.LegalReviewer).Code.ShouldBe("reason-required");
        contract.Refuses(new ReleaseLegalHold("x"), People.LegalReviewer).Code.ShouldBe("not-held");
        contract.Do(new PlaceLegalHold("x"), People.LegalReviewer);
        contract.Refuses(new PlaceLegalHold("x"), People.LegalReviewer).Code.ShouldBe("already-held");
        contract.Refuses(new ReleaseLegalHold("x"), People.Admin).Code.ShouldBe("wrong-role");
        contract.Refuses(new ReleaseLegalHold(""), People.LegalReviewer).Code.ShouldBe("reason-required");
        contract.Do(new ReleaseLegalHold("x"), People.LegalReviewer);
        contract.Now = contract.Contract.DeleteBy!.Value;
        contract.Do(new BeginPurge([Signed]), Person.System);
        contract.Refuses(new PlaceLegalHold("x"), People.LegalReviewer).Code.ShouldBe("already-purged");
    }

    private static ContractInTest Expired()
    {
        var contract = ContractInTest.Active();
        contract.NextDeadline();
        return contract;
    }
}
