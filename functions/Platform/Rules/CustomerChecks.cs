namespace Ecom.Functions.Platform.Rules;

/// <summary>Whether a customer can be taken into a case, and be answered.</summary>
internal static class CustomerChecks
{
    /// <summary>Characters of a name or an id.</summary>
    private const int NameLimit = 100;

    /// <summary>Collects what is wrong with a customer.</summary>
    /// <param name="check">Where it is collected.</param>
    /// <param name="field">JSON pointer of the customer.</param>
    /// <param name="customer">The customer.</param>
    public static void Customer(this FieldChecks check, string field, CustomerContact customer)
    {
        check.Required($"{field}/name", customer.Name, NameLimit);
        check.Optional($"{field}/id", customer.Id, NameLimit);
        check.Defined($"{field}/tier", customer.Tier);
        check.That(customer.Language is "zh" or "en", $"{field}/language", "must be zh or en");
        check.That(
            customer.Email is not null || customer.Phone is not null || customer.Id is not null,
            field,
            "must have an e-mail address, a phone number or an id, so that somebody can answer");
        if (customer.Email is not null) check.Email($"{field}/email", customer.Email);
        if (customer.Phone is not null) check.Phone($"{field}/phone", customer.Phone);
    }

    /// <summary>Collects what is wrong with a phone number.</summary>
    /// <param name="check">Where it is collected.</param>
    /// <param name="field">JSON pointer of the number.</param>
    /// <param name="phone">The number.</param>
    public static void Phone(this FieldChecks check, string field, string phone) => check.That(
        phone.Length <= 30 && phone.Count(char.IsAsciiDigit) >= 5 && phone.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')'),
        field,
        "must be 5 to 30 digits, which may be grouped");
}
