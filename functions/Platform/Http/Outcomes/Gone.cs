namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>What was there can no longer be used, such as a used or expired link (410).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record Gone(string Code, string Detail) : Refusal(Code, Detail);
