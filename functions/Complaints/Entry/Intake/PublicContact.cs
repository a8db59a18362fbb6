using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>How a customer can be answered, as the public API has it: by e-mail or phone, and by no id.</summary>
internal static class PublicContact
{
    private const string Anyhow = "/customer";

    private static readonly FieldError[] Fields =
    [
        new("/customer/email", "is required where there is no /customer/phone, so that somebody can answer"),
        new("/customer/phone", "is required where there is no /customer/email, so that somebody can answer"),
    ];

    /// <summary>The refusal, which names both fields where neither is filled; any other as it is.</summary>
    /// <param name="refusal">Why a report was refused.</param>
    public static Refusal NameFields(Refusal refusal) => refusal is Invalid invalid
        ? invalid with { Errors = [.. invalid.Errors.SelectMany(static error => error.Field == Anyhow ? Fields : [error])] }
        : refusal;

    /// <summary>The problems as a form shows them: that there is no way to answer is said once, at the e-mail address.</summary>
    /// <param name="errors">What is wrong.</param>
    public static IEnumerable<FieldError> Once(IEnumerable<FieldError> errors) => errors.Where(static error => error != Fields[1]);
}
