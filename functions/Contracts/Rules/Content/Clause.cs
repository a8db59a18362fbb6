namespace Ecom.Functions.Contracts.Rules;

/// <summary>One clause of the wording.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Text">Wording.</param>
/// <param name="Standard">Whether it is the clause library's wording, unchanged. Other wording makes the deal special.</param>
/// <param name="LibraryId">The clause in the library, where it comes from there.</param>
/// <param name="LibraryVersion">Version of that clause.</param>
public sealed record Clause(string Title, string Text, bool Standard = true, string? LibraryId = null, int? LibraryVersion = null);
