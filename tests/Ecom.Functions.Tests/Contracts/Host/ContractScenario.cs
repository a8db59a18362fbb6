using System.Text.Json;
using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>One contract of a scenario; its verbs are what people do with it.</summary>
internal sealed class ContractScenario(ContractHost host, string id)
{
    public string Id { get; } = id;

    public string Path => $"/api/contracts/{Id}";

    public ContractHost Host => host;

    public async Task<ContractState> StateAsync() =>
        (await host.Services.GetRequiredService<ContractStore>().FindAsync(Id)).ShouldNotBeNull();

    public async Task<ContractStatus> StatusAsync() => (await StateAsync()).Status;

    public async Task<IReadOnlyList<ContractEvent>> EventsAsync() =>
        [.. (await host.Services.GetRequiredService<ContractStore>().HistoryAsync(Id)).Select(recorded => recorded.Event)];

    public async Task<JsonElement> ReadAsync()
    {
        var answer = await host.SendAsync(HttpMethod.Get, Path, People.Drafter);
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json;
    }

    public async Task<ContractScenario> SubmittedAsync() =>
        await AcceptedAsync(await host.SendAsync(HttpMethod.Post, $"{Path}/submit", People.Drafter));

    public async Task<ContractScenario> ApprovedAsync()
    {
        while ((await StateAsync()).Review?.Open is { } open) await ApprovedAsync(open.Stage);
        return this;
    }

    public async Task<ContractScenario> ApprovedAsync(ReviewStage stage) =>
        await AcceptedAsync(await DecideAsync(People.Reviewer(stage), await ApprovalAsync(stage)));

    public async Task<DecisionRequest> ApprovalAsync(ReviewStage stage) => new(
        (await StateAsync()).Revision,
        stage,
        ReviewVerdict.Approve,
        stage == ReviewStage.Operations ? new ReviewChecklist(true, true, true, true) : null);

    public Task<ContractHost.Answer> DecideAsync(Person by, DecisionRequest decision) =>
        host.SendAsync(HttpMethod.Post, $"{Path}/decisions", by, decision);

    public async Task<ContractScenario> SentForSigningAsync() => await (await SubmittedAsync()).ApprovedAsync();

    public async Task<ContractScenario> SignedByAsync(string signerId) => await AcceptedAsync(await SignAsync(await LinkAsync(signerId), signerId));

    public async Task<ContractScenario> SignedByAllAsync()
    {
        while ((await StateAsync()).Signing!.Signers.FirstOrDefault(signer => signer.Status == SignerStatus.Invited) is { } next)
            await SignedByAsync(next.Id);
        return this;
    }

    /// <summary>The link that was sent to a signer.</summary>
    public async Task<string> LinkAsync(string signerId) =>
        host.LinkTo((await StateAsync()).Signing!.Find(signerId)!.Email);

    public async Task<ContractHost.Answer> SignAsync(string link, string signerId, string? typedName = null, bool consents = true, string? accept = null)
    {
        var signer = (await StateAsync()).Signing!.Find(signerId)!;
        var consent = host.Services.GetRequiredService<IConsentTexts>().Current(PageLanguage.English);
        using FormUrlEncodedContent form = new(
        [
            new(SignPageFieldNames.Consent, consents ? SignPageFieldNames.ConsentValue : ""),
            new(SignPageFieldNames.ConsentVersion, consent.Version),
            new(SignPageFieldNames.ConsentLanguage, "en"),
            new(SignPageFieldNames.TypedName, typedName ?? signer.Name),
        ]);
        return await host.SendAsync(HttpMethod.Post, link, null, form, accept: accept);
    }

    public Task<ContractHost.Answer> PostAsync(string verb, Person by, object? body = null) =>
        host.SendAsync(HttpMethod.Post, $"{Path}/{verb}", by, body);

    public async Task<ContractScenario> AcceptedAsync(ContractHost.Answer answer)
    {
        await Task.CompletedTask;
        answer.Status.ShouldBe(202, answer.Text);
        answer.Location.ShouldNotBeNull();
        return this;
    }

    /// <summary>The request must be refused with this problem, and nothing may have changed.</summary>
    public async Task RefusedAsync(Func<Task<ContractHost.Answer>> request, int status, string code)
    {
        var before = (await StateAsync()).Seq;
        (await request()).ShouldBeRefused(status, code);
        (await StateAsync()).Seq.ShouldBe(before, "nothing may have changed");
    }
}
