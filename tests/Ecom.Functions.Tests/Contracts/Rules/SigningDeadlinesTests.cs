using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class SigningDeadlinesTests
{
    [Fact]
    public void Signer_Silent_IsRemindedAfterFiveDaysThenEveryTwoUntilTheLinkExpires()
    {
        var contract = ContractInTest.Signing();
        var sent = contract.Now;
        List<double> reminded = [];
        while (contract.NextDeadline().ShouldHaveSingleItem() is SignerReminded reminder)
        {
            reminded.Add((contract.Now - sent).TotalDays);
            reminder.Count.ShouldBe(reminded.Count);
        }

        reminded.ShouldBe([.. Enumerable.Range(0, 43).Select(i => 5.0 + (2 * i))]);
        contract.Now.ShouldBe(sent.AddDays(90));
        contract.Events[^1].ShouldBeOfType<SignerLinkExpired>();
    }

    [Fact]
    public void Expiry_WithoutResend_VoidsTheContract()
    {
        var contract = ContractInTest.Signing();
        _ = contract.TimePasses(TimeSpan.FromDays(90));
        var expired = contract.Now;
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ContractVoided>();
        contract.Now.ShouldBe(expired.AddDays(14));
        contract.Contract.Status.ShouldBe(ContractStatus.Voided);
    }

    [Fact]
    public void Expiry_ThenResend_StartsTheTimesAnew()
    {
        var contract = ContractInTest.Signing();
        _ = contract.TimePasses(TimeSpan.FromDays(90));
        var signer = contract.Do(new ResendLink("ann"), People.Drafter).Contract.Signing!.Find("ann")!;
        signer.Status.ShouldBe(SignerStatus.Invited);
        signer.ExpiresAt.ShouldBe(contract.Now.AddDays(90));
        contract.Sign("ann").Contract.Signing!.Find("bo")!.Status.ShouldBe(SignerStatus.Invited);
    }

    [Fact]
    public void ParallelGroup_OneSigned_RemindsTheOtherOnly()
    {
        var contract = ContractInTest.Signing(Drafts.ForThree()).Sign("ann");
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<SignerReminded>().SignerId.ShouldBe("bo");
    }

    [Fact]
    public void Paper_NotComing_RemindsIsOverdueAndVoids()
    {
        var contract = ContractInTest.Signing(Drafts.OnPaper());
        var sent = contract.Now;
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<PaperReminded>();
        contract.Now.ShouldBe(sent.AddDays(5));
        while (contract.NextDeadline().ShouldHaveSingleItem() is PaperReminded)
        {
        }

        contract.Now.ShouldBe(sent.AddDays(90));
        contract.Events[^1].ShouldBeOfType<PaperOverdue>();
        contract.NextDeadline().ShouldHaveSingleItem().ShouldBeOfType<ContractVoided>();
        contract.Now.ShouldBe(sent.AddDays(104));
    }
}
