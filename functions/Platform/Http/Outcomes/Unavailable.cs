namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>Something that the request needs does not answer now; the same request may succeed later (503).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
/// <param name="RetryAfter">When to try again; sent as <c>Retry-After</c>.</param>
public record Unavailable(string Code, string Detail, TimeSpan RetryAfter) : Refusal(Code, Detail);
