namespace Ecom.Functions.Contracts.Documents;

/// <summary>Masks e-mail addresses so that a certificate identifies a signer without publishing the address.</summary>
internal static class MaskedEmail
{
    /// <summary>Keeps the first character and the domain: <c>z***@example.com</c>.</summary>
    /// <param name="email">The address; anything without a name and a domain is masked whole.</param>
    public static string Of(string email)
    {
        var at = email.LastIndexOf('@');
        if (at < 1 || at == email.Length - 1) return "***";
        var first = char.IsHighSurrogate(email[0]) && at > 1 ? email[..2] : email[..1];
        return $"{first}***{email[at..]}";
    }
}
