using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ArchiveDecisionsTests
{
    [Fact]
    public void Archive_Recorded_MakesTheContractActiveUntilItsLastDayIsOver()
    {
        var contract = ContractInTest.Active();
        contract.Contract.Status.ShouldBe(ContractStatus.Active);
        contract.Contract.EndsAt.ShouldBe(new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)));
        contract.Contract.KeepUntil.ShouldBe(contract.Contract.EndsAt!.Value.AddYears(3));
        contract.Contract.DeleteBy.ShouldBe(contract.Contract.EndsAt!.Value.AddYears(10));

        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ContractExpired>();
        contract.Contract.Status.ShouldBe(ContractStatus.Expired);
        ContractDeadlines.Next(contract.Contract).ShouldBeNull();
    }

    [Fact]
    public void Archive_Twice_IsRefused() =>
        ContractInTest.Active().Refuses(new RecordArchive([]), Person.System).Code.ShouldBe("wrong-state");

    [Fact]
    public void Work_ThatStaysBroken_IsParkedAndTriedAgain()
    {
        var contract = ContractInTest.SignedByAll().Do(new ParkWork("ArchiveContract", "blob store is away"), Person.System);
        contract.Contract.Phase.ShouldBe(ContractPhase.Parked);
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<WorkResumed>();
        contract.Contract.Phase.ShouldBe(ContractPhase.Archiving);
    }

    [Fact]
    public void Work_Parked_IsResumedByAPerson()
    {
        var contract = ContractInTest.SignedByAll().Do(new ParkWork("ArchiveContract", "away"), Person.System);
        contract.Refuses(new ResumeWork(), People.Agent).Code.ShouldBe("wrong-role");
        contract.Do(new ResumeWork(), People.Admin).Contract.Phase.ShouldBe(ContractPhase.Archiving);
        contract.Refuses(new ResumeWork(), People.Admin).Code.ShouldBe("not-parked");
    }

    [Fact]
    public void Command_ForUnknownContract_IsRefused() =>
        new ContractInTest().Refuses(new SubmitDraft(1), People.Drafter).Code.ShouldBe("unknown-contract");
}
