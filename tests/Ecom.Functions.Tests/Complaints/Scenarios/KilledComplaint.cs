using System.Globalization;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>A complaint whose host is killed at one of its commits, and people who insist until it is closed.</summary>
/// <param name="host">The host; it is started again after the kill.</param>
/// <param name="commit">The commit at which it is killed, from 1; it is also the how-manieth complaint of the store this is.</param>
internal sealed class KilledComplaint(ContractHost host, int commit)
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
    private bool wasKilled;

    /// <summary>Takes the complaint to its end as people do it: what got no answer is given again with its key, once the host is back.</summary>
    /// <returns>Whether the host was killed on the way.</returns>
    public async Task<bool> RunAsync(KillMoment moment)
    {
        host.Host.KillAtCommit(host.Host.Commits + commit, moment);
        await InsistAsync(async () =>
        {
            var answer = await SendAsync("/api/complaints", Reports.Ordinary($"m-{commit}"), "report");
            answer.Status.ShouldBe(202, answer.Text);
            complaint = new ComplaintScenario(host, answer.Json.GetProperty("id").GetString()!);
        });
        await DeskAsync("replies", new TextRequest("We asked the carrier."));
        await DeskAsync("questions", new QuestionRequest("Which colour?", "needs the colour"));
        await CustomerAsync("answer", new WriteAsCustomer("Blue."));
        await DeskAsync("proposals", new TextRequest("Half the price back."));
        await CustomerAsync("accept", new AcceptProposal());
        await InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(7)));
        return wasKilled;
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

    private Task DeskAsync(string what, object body) => InsistAsync(async () =>
    {
        var answer = await SendAsync($"{complaint.Path}/{what}", body, what);
        answer.Status.ShouldBe(202, answer.Text);
    });

    private Task CustomerAsync(string key, ComplaintCommand command) => InsistAsync(async () =>
        (await complaint.TryAsCustomerAsync(command, string.Create(CultureInfo.InvariantCulture, $"{key}-{commit}"))).ShouldBeNull());

    private Task<ContractHost.Answer> SendAsync(string path, object body, string key) => host.SendAsync(
        HttpMethod.Post, path, Staff.Agent, body, string.Create(CultureInfo.InvariantCulture, $"{key}-{commit}"));

    private async Task InsistAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception) when (host.Host.IsKilled)
        {
            // The process is gone and the caller knows nothing.
        }

        if (!host.Host.IsKilled) return;
        wasKilled = true;
        await host.Host.RestartAsync();
        await host.SettleAsync();
        // A request that the dead process had begun blocks its key until its lease is over; retries of steps need time too.
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        await act();
    }
}
