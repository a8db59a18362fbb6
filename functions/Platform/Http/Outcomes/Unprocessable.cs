namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The request is well formed, and a rule forbids what it says (422).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record Unprocessable(string Code, string Detail) : Refusal(Code, Detail);
