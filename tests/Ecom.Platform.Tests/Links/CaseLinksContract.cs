using System.Text;
using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Links;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Links;

/// <summary>What links that open a case many times promise on every store.</summary>
public abstract class CaseLinksContract : StoreTests
{
    private const string Customer = "complaint-7f3c1a/customer";

    private byte[] secret = Encoding.UTF8.GetBytes("a secret of the server, 32 bytes");

    private CaseLinks Links => new(() => secret, Stores.Capabilities, Clock);

    [Fact]
    public async Task Find_Issued_OpensAsOftenAsItsHolderLikes()
    {
        var token = await IssueAsync(1);

        for (var i = 0; i < 3; i++)
            (await Links.FindAsync("follow", token)).ShouldBe(new CaseLink(Customer, 1, Clock.Now.AddDays(30), false));
    }

    [Fact]
    public async Task Issue_Retried_IsTheSameLink() => (await IssueAsync(1)).ShouldBe(await IssueAsync(1));

    [Fact]
    public async Task Issue_OfAnotherNumberSubjectPurposeOrSecret_IsAnotherLink()
    {
        var tokens = new List<string>
        {
            await IssueAsync(1),
            await IssueAsync(2),
            await Links.IssueAsync("follow", "complaint-other/customer", 1, Clock.Now.AddDays(30)),
            await Links.IssueAsync("rate", Customer, 1, Clock.Now.AddDays(30)),
        };
        secret = Encoding.UTF8.GetBytes("another secret of the server, 32");
        tokens.Add(await IssueAsync(3));

        tokens.ShouldBeUnique();
        tokens.ShouldAllBe(token => token.Length == CapabilityToken.Length);
    }

    [Fact]
    public async Task Issue_Anew_EndsTheOlderLinksAndARetryOfThoseRevivesNothing()
    {
        var first = await IssueAsync(1);
        var second = await IssueAsync(2);
        await IssueAsync(1);

        (await Links.FindAsync("follow", first)).ShouldBeNull();
        (await Links.FindAsync("follow", second)).ShouldNotBeNull().Issue.ShouldBe(2);
    }

    [Fact]
    public async Task Find_ForAnotherPurpose_IsUnknown() => (await Links.FindAsync("rate", await IssueAsync(1))).ShouldBeNull();

    [Fact]
    public async Task Find_AfterItsTime_SaysSo()
    {
        var token = await IssueAsync(1);

        Clock.Now += TimeSpan.FromDays(30);

        (await Links.FindAsync("follow", token)).ShouldNotBeNull().IsExpired.ShouldBeTrue();
    }

    [Fact]
    public async Task Revoke_Subject_EndsItsLinksAndNoOthers()
    {
        var token = await IssueAsync(1);
        var other = await Links.IssueAsync("follow", "complaint-other/customer", 1, Clock.Now.AddDays(30));

        await Links.RevokeAsync("follow", Customer, upTo: 1);

        (await Links.FindAsync("follow", token)).ShouldBeNull();
        (await Links.FindAsync("follow", other)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Find_UnderAReplacedSecret_StillOpens()
    {
        var token = await IssueAsync(1);

        secret = Encoding.UTF8.GetBytes("another secret of the server, 32");

        (await Links.FindAsync("follow", token)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("../../../../../../../../../../../../../../.")]
    public async Task Find_UnknownOrHostileToken_IsNull(string? token) => (await Links.FindAsync("follow", token)).ShouldBeNull();

    [Theory]
    [InlineData("", Customer, 1)]
    [InlineData("follow", "a\nb", 1)]
    [InlineData("follow", Customer, 0)]
    public async Task Issue_ThatCouldBeMistakenForAnother_IsAFault(string purpose, string subject, int issue) =>
        await Should.ThrowAsync<ArgumentException>(() => Links.IssueAsync(purpose, subject, issue, Clock.Now.AddDays(1)));

    private Task<string> IssueAsync(int issue) => Links.IssueAsync("follow", Customer, issue, Clock.Now.AddDays(30));
}
