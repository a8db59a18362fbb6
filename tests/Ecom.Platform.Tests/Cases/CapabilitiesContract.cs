using System.Globalization;
using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

/// <summary>What one-time links promise on every store.</summary>
public abstract class CapabilitiesContract : StoreTests
{
    private readonly string hash = CapabilityToken.Hash(CapabilityToken.Create());

    private ICapabilityStore Links => Stores.Capabilities;

    [Fact]
    public async Task Use_Issued_WorksOnceAndItsRetryToo()
    {
        await IssueAsync();

        (await Links.UseAsync(hash, "sign", "command-1")).ShouldBe(CapabilityUse.Used);
        (await Links.UseAsync(hash, "sign", "command-1")).ShouldBe(CapabilityUse.Used);
        (await Links.UseAsync(hash, "sign", "command-2")).ShouldBe(CapabilityUse.AlreadyUsed);
        var found = (await Links.FindAsync(hash))!;
        found.UsedAt.ShouldBe(Clock.Now);
        found.UsedBy.ShouldBe("command-1");
        found.Subject.ShouldBe("contract-1/signer-1");
    }

    [Fact]
    public async Task Use_Expired_IsRefusedButItsEarlierUseIsNot()
    {
        await IssueAsync();
        var other = await IssueAsync("contract-1/signer-2");
        await Links.UseAsync(hash, "sign", "command-1");

        Clock.Now += TimeSpan.FromDays(90);

        (await Links.UseAsync(other, "sign", "command-2")).ShouldBe(CapabilityUse.Expired);
        (await Links.UseAsync(hash, "sign", "command-1")).ShouldBe(CapabilityUse.Used);
    }

    [Fact]
    public async Task Use_ForAnotherPurposeOrUnknown_IsUnknown()
    {
        await IssueAsync();

        (await Links.UseAsync(hash, "view", "command-1")).ShouldBe(CapabilityUse.Unknown);
        (await Links.UseAsync(CapabilityToken.Hash("guessed"), "sign", "command-1")).ShouldBe(CapabilityUse.Unknown);
        (await Links.FindAsync(CapabilityToken.Hash("guessed"))).ShouldBeNull();
    }

    [Fact]
    public async Task Use_ManyAtOnce_OneWins()
    {
        await IssueAsync();

        var uses = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => Links.UseAsync(hash, "sign", i.ToString(CultureInfo.InvariantCulture)))));

        uses.Count(use => use == CapabilityUse.Used).ShouldBe(1);
        uses.Count(use => use == CapabilityUse.AlreadyUsed).ShouldBe(19);
    }

    [Fact]
    public async Task Issue_Again_IsARetryAndNotForAnotherSubject()
    {
        await IssueAsync();
        await Links.UseAsync(hash, "sign", "command-1");
        await IssueAsync();

        (await Links.FindAsync(hash))!.UsedBy.ShouldBe("command-1");
        await Should.ThrowAsync<InvalidOperationException>(
            () => Links.IssueAsync(new Capability(hash, "sign", "contract-2/signer-1", Clock.Now.AddDays(90))));
    }

    [Fact]
    public async Task Revoke_Resend_EndsTheOlderLinksOfThatSubjectOnly()
    {
        await IssueAsync();
        var resent = CapabilityToken.Hash(CapabilityToken.Create());
        await Links.IssueAsync(new Capability(resent, "sign", "contract-1/signer-1", Clock.Now.AddDays(90)));
        var other = await IssueAsync("contract-1/signer-2");

        await Links.RevokeAsync("sign", "contract-1/signer-1", except: resent);

        (await Links.FindAsync(hash)).ShouldBeNull();
        (await Links.UseAsync(hash, "sign", "command-1")).ShouldBe(CapabilityUse.Unknown);
        (await Links.UseAsync(resent, "sign", "command-2")).ShouldBe(CapabilityUse.Used);
        (await Links.UseAsync(other, "sign", "command-3")).ShouldBe(CapabilityUse.Used);
    }

    [Fact]
    public async Task Issue_TokenInsteadOfItsHash_IsRefused() => await Should.ThrowAsync<ArgumentException>(
        () => Links.IssueAsync(new Capability(CapabilityToken.Create(), "sign", "contract-1/signer-1", Clock.Now.AddDays(1))));

    private async Task<string> IssueAsync(string subject = "contract-1/signer-1")
    {
        var issued = subject.EndsWith('1') ? hash : CapabilityToken.Hash(CapabilityToken.Create());
        await Links.IssueAsync(new Capability(issued, "sign", subject, Clock.Now.AddDays(90)));
        return issued;
    }
}
