namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>There is no such thing, or the caller may not know of it (404).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record NotFound(string Code, string Detail) : Refusal(Code, Detail);
