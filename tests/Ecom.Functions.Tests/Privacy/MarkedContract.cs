using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Contracts of marked people: one signed and archived, one withdrawn.</summary>
internal static class MarkedContract
{
    private static ContractContent Content => Drafts.Ordinary() with
    {
        Title = Marked.Text("a shop"),
        Parties = [new Party("platform", "某某电商平台有限公司"), new Party("merchant", Marked.Name)],
        Signers =
        [
            new Signer("ann", Marked.Name, Marked.Email("ann"), "platform", 1, "en"),
            new Signer("bo", Marked.Name, Marked.Email("bo"), "merchant", 2, "en"),
        ],
        Clauses = [new Clause(Marked.Text("scope"), Marked.Text("goods"))],
    };

    public static async Task LiveAsync(ContractHost host)
    {
        var withdrawn = await host.DraftAsync(Content);
        await withdrawn.AcceptedAsync(await withdrawn.PostAsync("withdraw", People.Drafter, new { reason = Marked.Text("the price") }));

        var contract = await (await host.DraftAsync(Content)).SubmittedAsync();
        while ((await contract.StateAsync()).Review?.Open is { Stage: var stage })
        {
            var approval = await contract.ApprovalAsync(stage) with { Comment = Marked.Text("the review") };
            await contract.AcceptedAsync(await contract.DecideAsync(People.Reviewer(stage), approval));
        }

        (await host.SendAsync(HttpMethod.Get, await contract.LinkAsync("ann"), null)).Status.ShouldBe(200);
        await contract.SignedByAsync("ann");
        using FormUrlEncodedContent other = new([new("delegateName", $"{Marked.Name} II"), new("delegateEmail", Marked.Email("dora"))]);
        await contract.AcceptedAsync(await host.SendAsync(HttpMethod.Post, $"{await contract.LinkAsync("bo")}/delegate", null, other));
        await contract.SignedByAllAsync();
        (await contract.StatusAsync()).ShouldBe(ContractStatus.Active);
    }
}
