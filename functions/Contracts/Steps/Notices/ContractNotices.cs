using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Contracts.Steps.Notices;

/// <summary>Who is told what when something happens to a contract.</summary>
/// <param name="links">Makes signers' links.</param>
/// <param name="site">Addresses of this site.</param>
/// <param name="staff">Addresses of the staff.</param>
/// <param name="policy">The platform's days.</param>
public sealed class ContractNotices(SignerLinks links, IOptions<SiteOptions> site, StaffAddresses staff, ContractPolicy policy)
{
    /// <summary>The messages for one event.</summary>
    /// <param name="state">The contract as it stands now.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Notice>> ForAsync(ContractState state, RecordedEvent<ContractEvent> recorded, CancellationToken cancellationToken) =>
        recorded.Event switch
        {
            ReviewStageOpened opened => [Review(state, "contract-review-requested", opened.Stage.Role(), opened.Stage, opened.DueAt)],
            ReviewersReminded reminded =>
                [Review(state, "contract-review-reminder", reminded.Stage.Role(), reminded.Stage, state.Review?.Open?.DueAt)],
            ReviewEscalated up =>
                [Review(state, "contract-review-overdue", up.ToRole, up.Stage, state.Review?.Open?.DueAt), News(state, recorded)],
            ChangesRequested changes =>
                [Drafter(state, "contract-changes-requested", ("stage", changes.Stage.ToString()), ("reason", changes.Comment))],
            ContractRejected rejected =>
                [Drafter(state, "contract-rejected", ("stage", rejected.Stage.ToString()), ("reason", rejected.Reason))],
            SignerInvited invited => await InvitationAsync(state, invited, cancellationToken),
            SignerReminded reminded => Open(state, reminded.SignerId) is { } signer
                ? [Signer(state, signer, "contract-signing-reminder", ("deadline", Show(signer.ExpiresAt)))]
                : [],
            SignerLinkExpired expired => state.Signing?.Find(expired.SignerId) is { } late
                ? [Signer(state, late, "contract-signing-expired", ("deadline", Show(late.ExpiresAt))), News(state, recorded)]
                : [News(state, recorded)],
            SigningDeclined declined => Everybody(
                state,
                "contract-declined",
                ("signer", state.Signing?.Find(declined.SignerId)?.Name ?? declined.SignerId),
                ("reason", declined.Reason)),
            ContractVoided when recorded.By.Id != Person.System.Id => Everybody(state, "contract-voided"),
            ContractVoided => Everybody(state, "contract-news", ("news", EventWords.Of(recorded.Event)), ("at", Show(recorded.At))),
            ContractArchived archived => Everybody(
                state,
                "contract-signed",
                ("documentHash", archived.Objects.First(stored => stored.Kind == ArchivedKinds.Signed).Sha256)),
            PaperReminded or PaperOverdue => [ToRole(state, ContractRoles.Legal, recorded), News(state, recorded)],
            WorkParked => [ToRole(state, ContractRoles.Admin, recorded), ToRole(state, ContractRoles.Legal, recorded)],
            ReviewLapsed or DrafterReminded or ReturnedDraftLapsed or ContractApproved or SigningStarted or SignatureGiven
                or SignatureDelegated or ContractActivated or ContractExpired => [News(state, recorded)],
            _ => [],
        };

    private Notice Review(ContractState state, string template, string role, ReviewStage stage, DateTimeOffset? dueAt) =>
        Make(state, template, $"role-{role}", staff.OfRole(role), ("stage", stage.ToString()), ("deadline", Show(dueAt)), ("link", Address(state)));

    private async Task<IReadOnlyList<Notice>> InvitationAsync(
        ContractState state, SignerInvited invited, CancellationToken cancellationToken)
    {
        // An invitation that time has overtaken is not sent: its link is dead or used.
        if (Open(state, invited.SignerId) is not { } signer || signer.Issue != invited.Issue) return [];
        var link = await links.IssueAsync(state.Id, signer.Id, signer.Issue, signer.ExpiresAt!.Value, cancellationToken);
        var sender = (state.Sender ?? state.CreatedBy).Name;
        return
        [
            Signer(state, signer, "contract-signing-invitation", ("sender", sender), ("link", link), ("deadline", Show(signer.ExpiresAt))),
        ];
    }

    private static SignerState? Open(ContractState state, string signerId) =>
        state.Status == ContractStatus.Signing && state.Signing?.Find(signerId) is { Status: SignerStatus.Invited } signer ? signer : null;

    private static Notice Signer(ContractState state, SignerState signer, string template, params (string, string)[] values) =>
        Make(
            state,
            template,
            $"signer-{signer.Id}",
            new Recipient(signer.Name, signer.Email, signer.Language == "en" ? Language.English : Language.Chinese),
            values);

    private Notice Drafter(ContractState state, string template, params (string, string)[] values)
    {
        var person = state.Sender ?? state.CreatedBy;
        return Make(
            state, template, $"person-{PersonKey(person.Id)}", staff.Of(person), [("link", Address(state)), .. values]);
    }

    /// <summary>Tells people apart without saying who: ids may be e-mail addresses, and keys are logged.</summary>
    private static string PersonKey(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12];

    /// <summary>The sender and every signer who was invited.</summary>
    private IReadOnlyList<Notice> Everybody(ContractState state, string template, params (string, string)[] values) =>
    [
        Drafter(state, template, values),
        .. (state.Signing?.Signers ?? []).Where(signer => signer.Issue > 0).Select(signer => Signer(state, signer, template, values)),
    ];

    private Notice News(ContractState state, RecordedEvent<ContractEvent> recorded) =>
        Drafter(state, "contract-news", ("news", EventWords.Of(recorded.Event)), ("at", Show(recorded.At)));

    private Notice ToRole(ContractState state, string role, RecordedEvent<ContractEvent> recorded) => Make(
        state, "contract-news", $"role-{role}", staff.OfRole(role), ("news", EventWords.Of(recorded.Event)), ("at", Show(recorded.At)));

    private static Notice Make(
        ContractState state, string template, string key, Recipient to, params ReadOnlySpan<(string Name, string Value)> values)
    {
        Dictionary<string, string> all = new(StringComparer.Ordinal)
        {
            ["name"] = to.Name,
            ["number"] = state.Number ?? state.Id,
            ["title"] = state.Content.Title,
        };
        foreach (var (name, value) in values) all[name] = value;
        return new Notice(template, key, to, all);
    }

    private string Address(ContractState state) => site.Value.AddressOf($"/api/contracts/{state.Id}");

    private string Show(DateTimeOffset? at) =>
        at?.ToOffset(policy.DayOffset).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "-";
}
