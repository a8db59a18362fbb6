using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Links;

/// <summary>An action that was refused; the page shows it with what was entered.</summary>
/// <typeparam name="TAction">What customers can do.</typeparam>
/// <param name="Action">What was refused.</param>
/// <param name="Refusal">Why.</param>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Entries">What was entered.</param>
internal sealed record LinkRefused<TAction>(TAction Action, Refusal Refusal, int StatusCode, LinkEntries Entries);
