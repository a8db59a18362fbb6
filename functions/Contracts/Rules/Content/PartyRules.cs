using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What is wrong with parties and signers.</summary>
internal static class PartyRules
{
    public static void Check(ContractContent content, FieldChecks check)
    {
        check.That(content.Parties.Count <= ContentLimits.Parties, "/parties", $"must not be more than {ContentLimits.Parties}");
        check.That(content.Signers.Count <= ContentLimits.Signers, "/signers", $"must not be more than {ContentLimits.Signers}");
        HashSet<string> partyIds = new(StringComparer.Ordinal);
        for (var i = 0; i < content.Parties.Count; i++)
        {
            var party = content.Parties[i];
            ShortName(check, $"/parties/{i}/id", party.Id);
            check.That(party.Id is null || partyIds.Add(party.Id), $"/parties/{i}/id", "is there twice");
            check.Required($"/parties/{i}/name", party.Name, ContentLimits.Line);
            check.Optional($"/parties/{i}/registrationNumber", party.RegistrationNumber, ContentLimits.Line);
            check.Optional($"/parties/{i}/contact", party.Contact, ContentLimits.Line);
        }

        CheckSigners(content, check, partyIds);
    }

    private static void CheckSigners(ContractContent content, FieldChecks check, HashSet<string> partyIds)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> emails = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < content.Signers.Count; i++)
        {
            var signer = content.Signers[i];
            ShortName(check, $"/signers/{i}/id", signer.Id);
            check.That(signer.Id is null || ids.Add(signer.Id), $"/signers/{i}/id", "is there twice");
            check.Required($"/signers/{i}/name", signer.Name, ContentLimits.Line);
            check.Optional($"/signers/{i}/title", signer.Title, ContentLimits.Line);
            check.Email($"/signers/{i}/email", signer.Email);
            check.That(signer.Email is null || emails.Add(signer.Email), $"/signers/{i}/email", "is there twice");
            check.That(signer.PartyId is not null && partyIds.Contains(signer.PartyId), $"/signers/{i}/partyId", "must be the id of a party");
            check.That(signer.Order is >= 1 and <= ContentLimits.Signers, $"/signers/{i}/order", $"must be from 1 to {ContentLimits.Signers}");
            check.That(signer.Language is "zh" or "en", $"/signers/{i}/language", "must be zh or en");
        }
    }

    private static void ShortName(FieldChecks check, string field, string? id)
    {
        check.That(
            id is { Length: >= 1 and <= 40 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'),
            field,
            "must be 1 to 40 letters, digits, '-' or '_'");
    }
}
