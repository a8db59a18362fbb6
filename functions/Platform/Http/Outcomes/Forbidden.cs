namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The caller is known and may not do this (403).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record Forbidden(string Code, string Detail) : Refusal(Code, Detail);
