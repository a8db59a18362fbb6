using System.Text;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class ComplaintsIntakeTests
{
    [Fact]
    public async Task Message_OfAReport_OpensItsCase()
    {
        await using var host = await ContractHost.StartAsync();
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-1");

        var complaint = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        complaint.Report.Channel.ShouldBe(ComplaintChannel.Social);
        complaint.Report.Impact.ShouldBe(ComplaintImpact.High);
        complaint.Report.Customer.Tier.ShouldBe(CustomerTier.Silver);
        complaint.Category.ShouldBe(ComplaintCategory.ServiceAttitude);
        (await IntakeQueues.WaitingAsync(host, ComplaintReported.Queue)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_OfTheSameChannelAndExternalId_AreOneCaseByEveryWay()
    {
        await using var host = await ContractHost.StartAsync();
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1", "email"), "m-1");
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1", "email"), "m-2");
        var byBus = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();

        var byHttp = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("s-1"));
        var again = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("s-1"));
        byHttp.Id.ShouldBe(byBus.Id);
        again.Id.ShouldBe(byBus.Id);
        (await byHttp.StateAsync()).Report.Customer.Name.ShouldBe("Gao", "the first report stays");

        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1", "chat"), "m-3");
        (await IntakeQueues.ComplaintsAsync(host)).Count.ShouldBe(2, "another channel is another case");
        host.Mailbox.Of("complaint-received").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Reports_TwentyAtOnce_AreOneCase()
    {
        await using var host = await ContractHost.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => number % 2 == 0
            ? IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1", "email"), $"m-{number}")
            : host.SendAsync(HttpMethod.Post, "/api/complaints", Staff.Agent, Reports.Ordinary("s-1"))));

        _ = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem();
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_AgainAfterItsCaseWasClosed_OpensNothing()
    {
        await using var host = await ContractHost.StartAsync();
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-1");
        ComplaintScenario complaint = new(host, (await IntakeQueues.ComplaintsAsync(host)).Single().Id);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("Answered."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        var closed = await complaint.StateAsync();
        closed.Status.ShouldBe(ComplaintStatus.Closed);

        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-2");

        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Seq.ShouldBe(closed.Seq);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Message_WhoseOrchestrationFailsToStart_ComesAgainAndIsOneCase(bool startsBeforeItFails)
    {
        FaultyStarts faulty = new(2, startsBeforeItFails);
        await using var host = await ContractHost.StartAsync(configure: faulty.Use);
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-1"), "m-1");
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));

        faulty.Asked.ShouldBe(startsBeforeItFails ? 2 : 3, "one that started is found the next time");
        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Report.ExternalId.ShouldBe("s-1");
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem();
        (await IntakeQueues.WaitingAsync(host, ComplaintReported.Queue)).ShouldBeEmpty();
        (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{", "malformed-json", "not valid JSON")]
    [InlineData("", "empty-body", "needed")]
    [InlineData("""{"version":2,"whatIsNew":true}""", "invalid-request", "/version must be 1")]
    [InlineData("""{"version":1,"channel":"social"}""", "invalid-request", "/externalId is required")]
    [InlineData("""{"version":1,"channel":"pigeon","externalId":" ","customer":{"name":"G","id":"1"},"subject":"s","description":"d"}""", "invalid-request", "/externalId is required; /channel must be one of chat")]
    [InlineData("""{"version":1,"channel":"social","externalId":"1","customer":{"name":"G\u0007"},"subject":"s","description":"d"}""", "report-invalid", "/customer/name must not hold control characters; /customer must have")]
    public async Task Message_ThatIsPoison_IsADeadLetterThatNamesTheFieldsAndHoldsNothingUp(string body, string reason, string named)
    {
        await using var host = await ContractHost.StartAsync();
        await IntakeQueues.SendAsync(host, body, "m-1");
        await IntakeQueues.SendAsync(host, IntakeQueues.Reported("s-2"), "m-2");

        var dead = (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldHaveSingleItem();
        Encoding.UTF8.GetString(dead.Body.ToArray()).ShouldBe(body, "nothing is lost");
        dead.DeadLetterReason.ShouldBe(reason);
        dead.DeadLetterErrorDescription.ShouldContain(named);
        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Report.ExternalId.ShouldBe("s-2");
    }
}
