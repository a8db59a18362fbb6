namespace Ecom.Functions.Contracts.Documents;

/// <summary>A party of a contract.</summary>
/// <param name="Role">What the contract calls it, for example <c>甲方</c>.</param>
/// <param name="Name">Its legal name.</param>
public sealed record DocumentParty(string Role, string Name)
{
    /// <summary>Unified social credit code or other registration number.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Name of the person to contact.</summary>
    public string? Contact { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address; a party's own data, shown in full in the contract.</summary>
    public string? Email { get; init; }
}
