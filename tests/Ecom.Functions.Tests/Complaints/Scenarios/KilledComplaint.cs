using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>A complaint whose host is killed at one of its commits, and people who insist until it is closed.</summary>
/// <param name="host">The host; it is started again after the kill.</param>
/// <param name="run">Kills it.</param>
internal sealed class KilledComplaint(ContractHost host, KilledRun run)
{
    private static readonly string[] Whole =
    [
        nameof(ComplaintOpened), nameof(ComplaintClassified), nameof(ComplaintTaken), nameof(CustomerAnswered), nameof(CustomerAsked),
        nameof(CustomerReplied), nameof(SolutionProposed), nameof(ProposalAccepted), nameof(ComplaintResolved), nameof(ComplaintClosed),
    ];

    private static readonly string[] Letters =
    [
        "complaint-answered", "complaint-proposal", "complaint-question", "complaint-received", "complaint-resolved",
    ];

    private ComplaintScenario complaint = null!;

    /// <summary>Takes the complaint to its end as people do it: what got no answer is given again with its key, once the host is back.</summary>
    public async Task RunAsync()
    {
        run.Arm();
        await run.InsistAsync(async () =>
        {
            var answer = await SendAsync("/api/complaints", Reports.Ordinary(run.Key("m")), "report");
            answer.Status.ShouldBe(202, answer.Text);
            complaint = new ComplaintScenario(host, answer.Json.GetProperty("id").GetString()!);
        });
        await DeskAsync("replies", new TextRequest("We asked the carrier."));
        await DeskAsync("questions", new QuestionRequest("Which colour?", "needs the colour"));
        await CustomerAsync("answer", new WriteAsCustomer("Blue."));
        await DeskAsync("proposals", new TextRequest("Half the price back."));
        await CustomerAsync("accept", new AcceptProposal());
        await run.InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(7)));
    }

    /// <returns>Its number.</returns>
    public async Task<string> ShouldBeClosedOnceAsync()
    {
        var number = (await complaint.StateAsync()).Number;
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        (await complaint.EventsAsync()).Select(happened => happened.GetType().Name).ShouldBe(Whole);
        host.Mailbox.To(Reports.Email).Where(letter => letter.Values["number"] == number).Select(letter => letter.Template)
            .ShouldBe(Letters, ignoreOrder: true);
        return number;
    }

    private Task DeskAsync(string what, object body) => run.InsistAsync(async () =>
    {
        var answer = await SendAsync($"{complaint.Path}/{what}", body, what);
        answer.Status.ShouldBe(202, answer.Text);
    });

    private Task CustomerAsync(string key, ComplaintCommand command) => run.InsistAsync(async () =>
        (await complaint.TryAsCustomerAsync(command, run.Key(key))).ShouldBeNull());

    private Task<ContractHost.Answer> SendAsync(string path, object body, string key) => host.SendAsync(
        HttpMethod.Post, path, Staff.Agent, body, run.Key(key));
}
