using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People;

/// <summary>Checks how a request names a person.</summary>
internal static class PersonRequest
{
    /// <summary>The person; 400 when none, or more than one way, is given. What was given is not repeated.</summary>
    /// <param name="customer">The customer's id as it came.</param>
    /// <param name="email">The e-mail address as it came.</param>
    public static Outcome<PersonName> Parse(string? customer, string? email)
    {
        if (customer is not null && email is not null) return new Invalid("/email", "must not stand beside 'customer': one of both names the person");
        if (customer is null && email is null) return new Invalid("/customer", "is required, or 'email' in its place");
        FieldChecks check = new();
        if (email is not null) check.Email("/email", email.Trim());
        if (customer is not null) check.Required("/customer", customer, FieldChecks.LineLimit);
        return check.Problems.Count > 0
            ? new Invalid([.. check.Problems.Select(problem => new FieldError(problem.Field, problem.Reason))])
            : new PersonName(customer, email?.Trim());
    }
}
