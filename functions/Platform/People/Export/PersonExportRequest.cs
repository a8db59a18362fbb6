namespace Ecom.Functions.Platform.People.Export;

/// <summary>Asks for what is held of a person. In the body and not in the address, since addresses are logged.</summary>
/// <param name="Customer">The customer's id; or</param>
/// <param name="Email">their e-mail address.</param>
/// <param name="Limit">At most so many cases: 1 to 50.</param>
/// <param name="Continuation">What the last page gave; null for the first.</param>
public sealed record PersonExportRequest(
    string? Customer = null, string? Email = null, int Limit = PersonExportRequest.DefaultLimit, string? Continuation = null)
{
    /// <summary>Cases of a page when nobody says.</summary>
    public const int DefaultLimit = 20;

    /// <summary>The most cases of a page.</summary>
    public const int MaxLimit = 50;
}
