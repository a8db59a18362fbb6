using System.Text.Json;
using System.Text.RegularExpressions;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Load;

/// <summary>Takes one contract from its draft to its archive, as the people around it do.</summary>
internal sealed partial class ContractDriver(PatientCaller caller, MailFolder mail, ContractJournal journal)
{
    /// <summary>Runs the contract to its end; its id.</summary>
    public async Task<string> RunAsync(string title, CancellationToken cancelled)
    {
        var id = await SubmitAsync(title, cancelled);
        await ReachLegalReviewAsync(id, cancelled);
        await GiveAsync(id, "ReviewStageApproved legal", () => ContractRequests.ApproveAsLegal(id), cancelled);
        await ReachAsync(id, "review by operations", view => OpenStage(view) == "operations", cancelled);
        await GiveAsync(id, "ReviewStageApproved operations", () => ContractRequests.ApproveAsOperations(id), cancelled);
        await Task.WhenAll(DraftBody.Signers.Select(signer => SignAsync(id, signer.Id, signer.Name, cancelled)));
        await ReachAsync(id, "in force", view => Status(view) == "active", cancelled);
        return id;
    }

    /// <summary>Creates a contract and submits it; its id.</summary>
    public async Task<string> SubmitAsync(string title, CancellationToken cancelled)
    {
        var created = await caller.SendAsync(() => ContractRequests.Create(title), cancelled);
        created.Status.ShouldBe(201, created.ToString());
        var id = created.Json.GetProperty("id").GetString()!;
        journal.Created(id);
        await GiveAsync(id, "ContractSubmitted", () => ContractRequests.Submit(id), cancelled);
        return id;
    }

    public Task ReachLegalReviewAsync(string id, CancellationToken cancelled) =>
        ReachAsync(id, "review by legal", view => OpenStage(view) == "legal", cancelled);

    private async Task SignAsync(string id, string signer, string name, CancellationToken cancelled)
    {
        string? link;
        while ((link = mail.LinkOf(id, name)) is null)
        {
            await RealTime.LookAgainAsync(cancelled);
        }

        var page = await caller.SendAsync(() => ContractRequests.OpenLink(link), cancelled);
        page.Status.ShouldBe(200, page.ToString());
        var consent = ConsentVersion().Match(page.Text).Groups["version"].Value;
        await GiveSignatureAsync(id, signer, () => ContractRequests.Sign(link, name, consent), cancelled);
    }

    /// <summary>Gives a command. With its key it is acknowledged however often it is sent.</summary>
    private async Task GiveAsync(string id, string effect, Func<HttpRequestMessage> command, CancellationToken cancelled)
    {
        var answer = await caller.SendAsync(command, cancelled);
        answer.Status.ShouldBe(202, $"{effect} of {id}: {answer}");
        journal.Accepted(id, effect);
    }

    /// <summary>Signs. A signature that had broken off may have been taken; the link then says that it is used.</summary>
    private async Task GiveSignatureAsync(string id, string signer, Func<HttpRequestMessage> signature, CancellationToken cancelled)
    {
        var answer = await caller.SendAsync(signature, cancelled);
        if (answer.Attempts > 1 && answer.Status is 409 or 410)
        {
            return;
        }

        answer.Status.ShouldBe(202, $"signature of {signer} on {id}: {answer}");
        journal.Accepted(id, $"SignatureGiven {signer}");
    }

    private async Task ReachAsync(string id, string what, Func<JsonElement, bool> reached, CancellationToken cancelled)
    {
        var last = default(Answer);
        try
        {
            while (true)
            {
                last = await caller.SendAsync(() => ContractRequests.Read(id), cancelled);
                last.Status.ShouldBe(200, last.ToString());
                if (reached(last.Json) || Status(last.Json) == "active")
                {
                    return;
                }

                await RealTime.LookAgainAsync(cancelled);
            }
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException($"Contract {id} did not reach: {what}. It stands at:\n{last}", late);
        }
    }

    private static string Status(JsonElement view) => view.GetProperty("status").GetString()!;

    private static string? OpenStage(JsonElement view) =>
        view.GetProperty("review") is { ValueKind: JsonValueKind.Object } review
        && review.GetProperty("open") is { ValueKind: JsonValueKind.Object } open
            ? open.GetProperty("stage").GetString()
            : null;

    [GeneratedRegex("name=\"consentVersion\" value=\"(?<version>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex ConsentVersion();
}
