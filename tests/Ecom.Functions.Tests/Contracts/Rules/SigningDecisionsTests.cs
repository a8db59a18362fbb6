using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class SigningDecisionsTests
{
    [Fact]
    public void Signing_Started_InvitesTheFirstGroupOnly()
    {
        var signing = ContractInTest.Signing(Drafts.ForThree()).Contract.Signing!;
        signing.Signers.Select(signer => signer.Status).ShouldBe([SignerStatus.Invited, SignerStatus.Invited, SignerStatus.Waiting]);
    }

    [Theory]
    [InlineData("ann", "bo")]
    [InlineData("bo", "ann")]
    public void ParallelGroup_InAnyOrder_OpensTheNextGroupWhenAllSigned(string first, string second)
    {
        var contract = ContractInTest.Signing(Drafts.ForThree()).Sign(first);
        contract.Contract.Signing!.Find("cai")!.Status.ShouldBe(SignerStatus.Waiting);
        _ = contract.Sign(second);
        contract.Contract.Signing!.Find("cai")!.Status.ShouldBe(SignerStatus.Invited);
        contract.Sign("cai").Contract.Status.ShouldBe(ContractStatus.Signed);
    }

    [Fact]
    public void Signer_BeforeTheTurn_IsRefused()
    {
        var contract = ContractInTest.Signing();
        contract.Refuses(contract.Signature("bo") with { Issue = 1 }, People.Signer("bo")).Code.ShouldBe("not-your-turn");
    }

    [Fact]
    public void Signer_Twice_IsRefused()
    {
        var contract = ContractInTest.Signing().Sign("ann");
        var refusal = contract.Refuses(contract.Signature("ann"), People.Signer("ann"));
        refusal.Code.ShouldBe("already-signed");
        refusal.Kind.ShouldBe(RefusalKind.Gone);
    }

    [Fact]
    public void Signer_TwiceAfterCompletion_IsRefused()
    {
        var contract = ContractInTest.SignedByAll();
        contract.Refuses(contract.Signature("ann"), People.Signer("ann")).Code.ShouldBe("already-signed");
    }

    [Fact]
    public void Signer_AfterExpiry_IsRefusedEvenBeforeTheTimerFires()
    {
        var contract = ContractInTest.Signing();
        var signature = contract.Signature("ann");
        contract.Now = contract.Contract.Signing!.Find("ann")!.ExpiresAt!.Value;
        contract.Refuses(signature, People.Signer("ann")).Code.ShouldBe("link-expired");
    }

    [Fact]
    public void Signer_WithReplacedLink_IsRefused()
    {
        var contract = ContractInTest.Signing();
        var old = contract.Signature("ann");
        _ = contract.Do(new ResendLink("ann"), People.Drafter);
        contract.Refuses(old, People.Signer("ann")).Code.ShouldBe("link-replaced");
        contract.Sign("ann").Contract.Signing!.Find("ann")!.Status.ShouldBe(SignerStatus.Signed);
    }

    [Fact]
    public void Signer_Unknown_IsRefused() =>
        ContractInTest.Signing().Refuses(new DeclineToSign("nobody", 1, "x"), People.Signer("nobody")).Code.ShouldBe("unknown-signer");

    [Fact]
    public void Signature_OfOtherDocument_IsRefused()
    {
        var contract = ContractInTest.Signing();
        contract.Refuses(contract.Signature("ann") with { DocumentHash = "other" }, People.Signer("ann")).Code.ShouldBe("other-document");
    }

    [Fact]
    public void Signature_WithOtherName_IsRefused()
    {
        var contract = ContractInTest.Signing();
        contract.Refuses(contract.Signature("ann") with { TypedName = "Bo" }, People.Signer("ann"))
            .Fields.ShouldHaveSingleItem().Field.ShouldBe("typedName");
    }

    [Fact]
    public void Signature_WithoutConsent_IsRefused()
    {
        var contract = ContractInTest.Signing();
        contract.Refuses(contract.Signature("ann") with { ConsentHash = "" }, People.Signer("ann"))
            .Fields.ShouldHaveSingleItem().Field.ShouldBe("consent");
    }

    [Fact]
    public void Signature_BeforeSending_IsRefused() => ContractInTest.Approved()
        .Refuses(new DeclineToSign("ann", 1, "x"), People.Signer("ann")).Code.ShouldBe("wrong-state");

    [Fact]
    public void Decline_WithReason_EndsTheContract()
    {
        var contract = ContractInTest.Signing().Do(new DeclineToSign("ann", 1, "price"), People.Signer("ann"));
        contract.Contract.Status.ShouldBe(ContractStatus.Declined);
        contract.Contract.EndReason.ShouldBe("price");
    }

    [Fact]
    public void Decline_WithoutReason_IsRefused() =>
        ContractInTest.Signing().Refuses(new DeclineToSign("ann", 1, ""), People.Signer("ann")).Code.ShouldBe("reason-required");

    [Fact]
    public void Delegate_BySigner_KillsTheOldLinkAndInvitesTheOther()
    {
        var contract = ContractInTest.Signing();
        var old = contract.Signature("ann");
        _ = contract.Do(new DelegateSignature("ann", 1, "Dora Wu", "dora@example.com", "on leave"), People.Signer("ann"));
        var signer = contract.Contract.Signing!.Find("ann")!;
        signer.Name.ShouldBe("Dora Wu");
        signer.Issue.ShouldBe(2);
        contract.Refuses(old, People.Signer("ann")).Code.ShouldBe("link-replaced");
        contract.Sign("ann").Contract.Signing!.Find("ann")!.Signature!.Name.ShouldBe("Dora Wu");
    }

    [Fact]
    public void Delegate_BySenderBeforeTheTurn_WaitsForTheTurn()
    {
        var contract = ContractInTest.Signing().Do(new DelegateSignature("bo", null, "Dora Wu", "dora@example.com", "left"), People.Drafter);
        contract.Contract.Signing!.Find("bo")!.Status.ShouldBe(SignerStatus.Waiting);
        contract.Sign("ann").Contract.Signing!.Find("bo")!.Issue.ShouldBe(1);
    }

    [Fact]
    public void Delegate_ToAnotherSigner_IsRefused() => ContractInTest.Signing()
        .Refuses(new DelegateSignature("ann", 1, "Bo Li", "BO@example.com", "x"), People.Signer("ann")).Fields.ShouldHaveSingleItem().Field.ShouldBe("toEmail");

    [Fact]
    public void Delegate_TooOften_IsRefused()
    {
        var contract = ContractInTest.Signing();
        for (var i = 0; i < 3; i++)
            _ = contract.Do(new DelegateSignature("ann", null, $"P{i}", $"p{i}@example.com", "x"), People.Drafter);
        contract.Refuses(new DelegateSignature("ann", null, "P4", "p4@example.com", "x"), People.Drafter).Code.ShouldBe("delegated-too-often");
    }

    [Fact]
    public void Delegate_ByOther_IsRefused() => ContractInTest.Signing()
        .Refuses(new DelegateSignature("ann", null, "P", "p@example.com", "x"), People.Agent).Code.ShouldBe("wrong-role");

    [Fact]
    public void Resend_ByAgent_IsRefused() => ContractInTest.Signing().Refuses(new ResendLink("ann"), People.Agent).Code.ShouldBe("wrong-role");

    [Fact]
    public void Resend_BeforeTheTurn_IsRefused() =>
        ContractInTest.Signing().Refuses(new ResendLink("bo"), People.Drafter).Code.ShouldBe("not-your-turn");

    [Fact]
    public void Resend_AfterSigning_IsRefused() =>
        ContractInTest.Signing().Sign("ann").Refuses(new ResendLink("ann"), People.Drafter).Code.ShouldBe("already-signed");

    [Fact]
    public void Void_BySender_ClosesTheSigning()
    {
        var contract = ContractInTest.Signing();
        var signature = contract.Signature("ann");
        _ = contract.Do(new VoidContract("mistake"), People.Drafter);
        contract.Contract.Status.ShouldBe(ContractStatus.Voided);
        contract.Refuses(signature, People.Signer("ann")).Code.ShouldBe("signing-closed");
    }

    [Fact]
    public void Void_ByOther_IsRefused() =>
        ContractInTest.Signing().Refuses(new VoidContract("x"), People.LegalReviewer).Code.ShouldBe("not-sender");

    [Fact]
    public void Void_BeforeSending_IsRefused() =>
        ContractInTest.InReview().Refuses(new VoidContract("x"), People.Drafter).Code.ShouldBe("wrong-state");
}
