namespace Ecom.Functions.Platform.Links;

/// <summary>A page behind a customer's link.</summary>
/// <typeparam name="TView">The case as its customer sees it.</typeparam>
/// <typeparam name="TAction">What customers can do.</typeparam>
/// <param name="View">The case.</param>
/// <param name="Path">Its address; holds the token.</param>
/// <param name="Refused">An action that was refused just now.</param>
internal sealed record LinkPage<TView, TAction>(TView View, string Path, LinkRefused<TAction>? Refused = null);
