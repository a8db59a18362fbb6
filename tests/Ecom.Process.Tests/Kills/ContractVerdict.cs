using System.Text.Json;
using Ecom.Process.Tests.Load;

namespace Ecom.Process.Tests.Kills;

/// <summary>Whether one contract came through the kills: everything happened, and nothing happened twice.</summary>
internal sealed class ContractVerdict(PatientCaller caller, MailFolder mail, ContractJournal journal)
{
    private static readonly string[] Once =
    [
        "DraftCreated", "ContractSubmitted", "ReviewStageApproved legal", "ReviewStageApproved operations", "SigningStarted",
        "SignatureGiven ann", "SignatureGiven bo", "ContractArchived", "ContractActivated",
    ];

    private static readonly string[] Objects = ["certificate.pdf", "contract-r1.pdf", "ledger.jsonl", "signed.pdf"];

    /// <summary>Checks a contract; its number.</summary>
    public async Task<string> CheckAsync(string id, CancellationToken cancelled)
    {
        var answer = await caller.SendAsync(() => ContractRequests.Read(id), cancelled);
        answer.Status.ShouldBe(200, answer.ToString());
        var view = answer.Json;
        view.GetProperty("status").GetString().ShouldBe("active", answer.Text);
        view.GetProperty("parked").ValueKind.ShouldBe(JsonValueKind.Null, answer.Text);

        var events = view.GetProperty("timeline").EnumerateArray().Select(Named).ToList();
        foreach (var name in Once)
        {
            events.Count(happened => happened == name).ShouldBe(1, $"{name} of {id}: {string.Join(", ", events)}");
        }

        events.ShouldNotContain("WorkParked");
        foreach (var effect in journal.AcceptedOf(id))
        {
            events.ShouldContain(effect, $"202 was answered for {id}");
        }

        mail.Invitations(id).Count.ShouldBe(DraftBody.Signers.Count);
        var number = view.GetProperty("number").GetString().ShouldNotBeNull();
        view.GetProperty("archive").EnumerateArray().Select(stored => stored.GetProperty("path").GetString()!).Order(StringComparer.Ordinal)
            .ShouldBe(Objects.Select(name => $"contracts/{number}/{name}"));
        await VerifyAsync(id, cancelled);
        return number;
    }

    private async Task VerifyAsync(string id, CancellationToken cancelled)
    {
        var report = await caller.SendAsync(() => ContractRequests.Verify(id), cancelled);
        report.Status.ShouldBe(200, report.ToString());
        report.Json.GetProperty("intact").GetBoolean().ShouldBeTrue(report.Text);
        report.Json.GetProperty("ledger").GetProperty("isIntact").GetBoolean().ShouldBeTrue(report.Text);
    }

    private static string Named(JsonElement entry)
    {
        var name = entry.GetProperty("event").GetString()!;
        var data = entry.GetProperty("data");
        return name switch
        {
            "ReviewStageApproved" => $"{name} {data.GetProperty("stage").GetString()}",
            "SignatureGiven" => $"{name} {data.GetProperty("signerId").GetString()}",
            _ => name,
        };
    }
}
