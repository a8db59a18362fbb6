using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Claims.Pages;

/// <summary>The public form, empty or as it came back.</summary>
/// <param name="Action">The path that takes it.</param>
/// <param name="Key">The hidden key that makes the same form, sent twice, one claim.</param>
/// <param name="Entered">What stands in a field.</param>
/// <param name="Rows">How many lines of the order there is room for.</param>
/// <param name="Problems">What is wrong; each names a field of the form.</param>
internal sealed record ClaimFormPage(string Action, string Key, Func<string, string> Entered, int Rows, IReadOnlyList<FieldError> Problems)
{
    /// <inheritdoc/>
    public override string ToString() => "what a customer entered";
}
