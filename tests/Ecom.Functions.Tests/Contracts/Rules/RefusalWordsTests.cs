using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Claims;
using Ecom.Functions.Tests.Complaints;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Refusals name values as the wire does.</summary>
public sealed class RefusalWordsTests
{
    [Fact]
    public void Field_ThatMustBeOneOfSome_NamesThemAsTheWire()
    {
        FieldChecks check = new();
        check.Defined("/status", (ContractStatus)99);
        check.Problems.ShouldHaveSingleItem().Reason.ShouldBe($"must be one of {string.Join(", ", EnumNames.All(typeof(ContractStatus)))}");
        check.Problems[0].Reason.ShouldContain("inReview");
        WireWords.OtherSpellings(check.Problems[0].Reason, typeof(ContractStatus)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("only a draft; this contract is InReview.", 1)]
    [InlineData("only a draft; this contract is inReview.", 0)]
    [InlineData("Draft it again. Draft is the word.", 0)]
    public void Words_SpelledAsTheCode_AreFound(string text, int expected) =>
        WireWords.OtherSpellings(text, typeof(ContractStatus)).Count().ShouldBe(expected);

    [Fact]
    public void Status_InARefusalOfEachSlice_IsNamedAsTheWire()
    {
        ContractInTest.InReview().Refuses(new SubmitDraft(1), People.Drafter).Detail.ShouldEndWith("this contract is inReview.");
        var asked = Stages.In(ComplaintStatus.WaitingForCustomer);
        asked.Refuses(new ReopenComplaint("It did not come.")).Detail.ShouldEndWith("this complaint is waitingForCustomer.");
        LostTests.Offered().Refused(new InspectReturn(null, "Broken.")).Detail.ShouldEndWith("this claim is offered.");
    }
}
