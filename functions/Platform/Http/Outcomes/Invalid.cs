namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>Values of the request are wrong, each named with its reason (400).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
/// <param name="Errors">Every wrong value, not only the first.</param>
public record Invalid(string Code, string Detail, IReadOnlyList<FieldError> Errors) : Refusal(Code, Detail)
{
    /// <summary>Values are wrong; the usual code.</summary>
    /// <param name="errors">Every wrong value.</param>
    public Invalid(IReadOnlyList<FieldError> errors)
        : this("invalid-request", "One or more values are not valid.", errors)
    {
    }

    /// <summary>One value is wrong.</summary>
    /// <param name="field">See <see cref="FieldError"/>.</param>
    /// <param name="reason">See <see cref="FieldError"/>.</param>
    public Invalid(string field, string reason)
        : this([new FieldError(field, reason)])
    {
    }
}
