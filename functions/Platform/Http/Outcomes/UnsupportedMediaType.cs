namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The body is of a type that is not read here (415).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record UnsupportedMediaType(string Code, string Detail) : Refusal(Code, Detail);
