using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>A signer's form whose answer got lost is sent again, when its effect may have come long ago.</summary>
public sealed class RepeatedSignatureTests
{
    [Fact]
    public async Task Signature_TheSameAgain_GetsTheFirstAnswerUntilTheEnd()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");
        var first = await contract.SignAsync(link, "ann");
        await contract.AcceptedAsync(first);
        ShouldBeSame(await contract.SignAsync(link, "ann"), first);

        await contract.SignedByAsync("bo");
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
        ShouldBeSame(await contract.SignAsync(link, "ann"), first);
        (await contract.EventsAsync()).OfType<SignatureGiven>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Signature_WithOtherContent_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");
        await contract.AcceptedAsync(await contract.SignAsync(link, "ann"));
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann", typedName: "ann chen"), 410, "already-signed");
        await contract.RefusedAsync(() => contract.SignAsync(link, "ann", consents: false), 410, "already-signed");
    }

    [Fact]
    public async Task Signature_ByALinkThatWasReplaced_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var old = await contract.LinkAsync("ann");
        await contract.AcceptedAsync(await contract.PostAsync("signers/ann/resend", People.Drafter));
        await contract.SignedByAsync("ann");
        await contract.RefusedAsync(() => contract.SignAsync(old, "ann"), 410, "already-signed");
    }

    [Theory]
    [InlineData("decline", "reason=price", "reason=time", "already-declined")]
    [InlineData("delegate", "delegateName=Dora&delegateEmail=dora%40example.com", "delegateName=Eve&delegateEmail=eve%40example.com", "link-replaced")]
    public async Task Form_TheSameAgain_GetsTheFirstAnswer(string verb, string form, string other, string code)
    {
        await using var host = await ContractHost.StartAsync();
        var contract = await (await host.DraftAsync()).SentForSigningAsync();
        var link = await contract.LinkAsync("ann");
        var first = await SendAsync(form);
        await contract.AcceptedAsync(first);
        var seq = (await contract.StateAsync()).Seq;
        ShouldBeSame(await SendAsync(form), first);
        (await contract.StateAsync()).Seq.ShouldBe(seq);
        await contract.RefusedAsync(() => SendAsync(other), 410, code);

        async Task<ContractHost.Answer> SendAsync(string fields)
        {
            using StringContent content = new(fields, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
            return await host.SendAsync(HttpMethod.Post, $"{link}/{verb}", null, content);
        }
    }

    private static void ShouldBeSame(ContractHost.Answer again, ContractHost.Answer first)
    {
        again.Status.ShouldBe(first.Status, again.Text);
        again.Location.ShouldBe(first.Location);
        again.Text.ShouldBe(first.Text);
    }
}
