namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>Nobody is known to have sent the request (401).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record Unauthenticated(string Code, string Detail) : Refusal(Code, Detail);
