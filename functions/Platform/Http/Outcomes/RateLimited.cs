namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The caller asks too often (429).</summary>
/// <param name="RetryAfter">When it may ask again; sent as <c>Retry-After</c> in whole seconds.</param>
public record RateLimited(TimeSpan RetryAfter) : Refusal("rate-limited", "Too many requests; wait and try again.");
