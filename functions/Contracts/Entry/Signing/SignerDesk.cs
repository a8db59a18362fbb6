using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>What the signer's endpoints share: who comes by a link, which page they see, and their commands.</summary>
/// <remarks>A browser gets pages; a client that does not ask for HTML gets problem+json.</remarks>
/// <param name="links">The links.</param>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="pages">Renders pages.</param>
/// <param name="consents">The consent texts.</param>
/// <param name="time">The clock.</param>
public sealed class SignerDesk(
    SignerLinks links,
    ContractStore contracts,
    ContractRules rules,
    ContractGate gate,
    ISignerPages pages,
    IConsentTexts consents,
    TimeProvider time)
{
    internal async Task<SignerVisit?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, cancellationToken) is not { } link) return null;
        var state = await contracts.FindAsync(link.ContractId, cancellationToken);
        return state?.Signing?.Find(link.SignerId) is { } signer ? new SignerVisit(state, signer, link, token) : null;
    }

    /// <summary>The page that fits, for a visit or for a link that does not exist.</summary>
    internal Reply Show(HttpRequest request, SignerVisit? visit)
    {
        if (visit is null) return PageReply.IsWantedBy(request) ? Page(request, new UnknownLinkPage(), null) : Reply.Refused(Unknown());
        return Page(
            request,
            SignerPageChoice.For(visit, consents.Current(Language(request, visit)), rules.Policy.MaxDelegations, time.GetUtcNow()),
            visit);
    }

    /// <summary>Gives a signer's command, and answers with a page or with problem+json.</summary>
    internal async Task<Reply> GiveAsync(
        HttpRequest request,
        DurableTaskClient client,
        SignerVisit? visit,
        string commandId,
        ContractCommand command,
        SignPageEntries entries,
        CancellationToken cancellationToken)
    {
        if (visit is null) return Show(request, null);
        // The same act by the same link again is answered as it was the first time; a browser sees what has come of it.
        if (visit.Contract.HasHandled(commandId)) return PageReply.IsWantedBy(request) ? Show(request, visit) : Taken(visit);
        var decision = rules.Decide(visit.Contract, command, new CommandFacts(visit.Person, time.GetUtcNow()));
        if (decision is Decision.Refused { Refusal: var refused })
            return PageReply.IsWantedBy(request) ? Back(request, visit, refused, entries) : Reply.Refused(RefusalOutcome.Of(refused));
        var refusal = await gate.TakeAsync(client, visit.Contract, visit.Person, commandId, command, cancellationToken);
        if (refusal is not null) return PageReply.IsWantedBy(request) ? Show(request, visit) : Reply.Refused(refusal);
        return PageReply.IsWantedBy(request)
            ? Page(request, new ProcessingPage(SignerPageChoice.About(visit.Contract), visit.Path), visit)
            : Taken(visit);
    }

    /// <summary>The consent text that the form names; null when there is none of that version and language.</summary>
    internal ConsentText? Consent(string version, string language) =>
        consents.Find(version, language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? PageLanguage.English : PageLanguage.Chinese);

    internal static Refusal Unknown() => new NotFound("unknown-link", "There is no such link.");

    private static JsonReply Taken(SignerVisit visit) =>
        Reply.Accepted(visit.Path, new CommandAccepted(visit.Contract.Number ?? "", visit.Path));

    private Reply Back(HttpRequest request, SignerVisit visit, RuleRefusal refused, SignPageEntries entries)
    {
        if (refused.Kind != RefusalKind.Invalid) return Show(request, visit);
        var page = SignerPageChoice.Sign(visit, consents.Current(Language(request, visit)), rules.Policy.MaxDelegations) with
        {
            Problems = SignerPageChoice.Problems(refused),
            Entries = entries,
        };
        return Page(request, page, visit);
    }

    private PageReply Page(HttpRequest request, SignerPage page, SignerVisit? visit) =>
        new(pages.Render(page, new PageContext(Language(request, visit), visit?.Path ?? "")));

    private static PageLanguage Language(HttpRequest request, SignerVisit? visit) => request.Query["lang"].ToString() switch
    {
        "en" => PageLanguage.English,
        "zh" => PageLanguage.Chinese,
        _ => visit?.Signer.Language == "en" ? PageLanguage.English : PageLanguage.Chinese,
    };
}
