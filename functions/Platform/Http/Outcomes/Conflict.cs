namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The state that the thing is in does not allow it (409).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record Conflict(string Code, string Detail) : Refusal(Code, Detail);
