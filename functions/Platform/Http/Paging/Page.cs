namespace Ecom.Functions.Platform.Http.Paging;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">The items, in order.</param>
/// <param name="Continuation">Give it back as <c>continuation</c> for the next part; null at the end.</param>
/// <param name="Next">Address of the next part; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Continuation, string? Next);
