namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The thing has changed since the version that the caller saw (412).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record StaleVersion(string Code, string Detail) : Refusal(Code, Detail);
