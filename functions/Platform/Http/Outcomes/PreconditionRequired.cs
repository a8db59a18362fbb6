namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The request must say which version it changes (428).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record PreconditionRequired(string Code, string Detail) : Refusal(Code, Detail);
