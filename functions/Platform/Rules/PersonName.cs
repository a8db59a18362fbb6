namespace Ecom.Functions.Platform.Rules;

/// <summary>How a person is named to whom data belongs: by the id that the shop gave them, or by their e-mail address. Exactly one of both.</summary>
/// <param name="Customer">The customer's id.</param>
/// <param name="Email">The e-mail address.</param>
public sealed record PersonName(string? Customer, string? Email)
{
    private const string EmailPrefix = "email:";

    /// <summary>The name under which lists find the person's cases.</summary>
    public string Party => Email is null ? Customer! : PartyOf(Email);

    /// <summary>The names under which lists find a customer's cases: ids stand as they are, addresses in lower case behind <c>email:</c>; erased ones have none.</summary>
    /// <param name="id">The customer's id.</param>
    /// <param name="email">The customer's e-mail address.</param>
    public static IEnumerable<string> Parties(string? id, string? email) =>
        new[] { ErasedData.Is(id) ? null : id, email is null || ErasedData.Is(email) ? null : PartyOf(email) }.OfType<string>();

    /// <summary>Whether a customer is the person.</summary>
    /// <param name="id">The customer's id.</param>
    /// <param name="email">The customer's e-mail address.</param>
    public bool Is(string? id, string? email) => Email is null
        ? string.Equals(id, Customer, StringComparison.Ordinal)
        : email is not null && string.Equals(PartyOf(email), Party, StringComparison.Ordinal);

    /// <summary>How the person is named, without the name.</summary>
    public override string ToString() => Email is null ? "a customer" : "an e-mail address";

    private static string PartyOf(string email) => EmailPrefix + email.Trim().ToLowerInvariant();
}
