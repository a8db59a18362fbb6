using System.Diagnostics.CodeAnalysis;
using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Whether it is a signer's turn, by the link that the signer came by.</summary>
internal static class SignerTurn
{
    public static Decision? Check(ContractState state, string signerId, int issue, CommandFacts facts, out SignerState signer)
    {
        if (Find(state, signerId, out signer!) is { } unknown) return unknown;
        if (signer.Status is SignerStatus.Signed or SignerStatus.Declined) return AlreadyDone(signer);
        if (signer.Status == SignerStatus.Waiting) return NotYet();
        if (issue != signer.Issue)
            return Decision.Refuse(RefusalKind.Gone, "link-replaced", "A newer link has replaced this one; use the newest message.");
        return signer.Status == SignerStatus.Expired || facts.Now >= signer.ExpiresAt
            ? Decision.Refuse(RefusalKind.Gone, "link-expired", "The link has expired; ask the sender for a new one.")
            : null;
    }

    public static Decision? Find(ContractState state, string signerId, [NotNull] out SignerState? signer)
    {
        signer = state.Signing?.Find(signerId);
        if (signer is null)
        {
            signer = new SignerState { Id = signerId, Name = "", Email = "", PartyId = "" };
            return state.Status < ContractStatus.Signing
                ? Refusals.NotInStatus(state, "Only a contract that was sent for signing has signatures")
                : Decision.Refuse(RefusalKind.Unknown, "unknown-signer", "There is no such signer.");
        }

        if (state.Signing!.Method == SigningMethod.Paper)
            return Decision.Refuse(RefusalKind.Conflict, "signed-on-paper", "This contract is signed on paper.");
        if (signer.Status is SignerStatus.Signed or SignerStatus.Declined) return AlreadyDone(signer);
        return state.Status == ContractStatus.Signing
            ? null
            : Decision.Refuse(RefusalKind.Gone, "signing-closed", $"Signing is over: this contract is {EnumNames.Of(state.Status)}.");
    }

    public static Decision AlreadyDone(SignerState signer) => Decision.Refuse(
        RefusalKind.Gone,
        signer.Status == SignerStatus.Signed ? "already-signed" : "already-declined",
        signer.Status == SignerStatus.Signed ? "This signature was given already." : "This signature was declined already.");

    public static Decision NotYet() =>
        Decision.Refuse(RefusalKind.Conflict, "not-your-turn", "Others sign first; a link follows when it is this signer's turn.");
}
