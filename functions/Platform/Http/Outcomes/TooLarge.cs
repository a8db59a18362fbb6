namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The body is larger than the limit (413).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record TooLarge(string Code, string Detail) : Refusal(Code, Detail);
