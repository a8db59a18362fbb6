namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>The request cannot be understood, whatever the state is (400).</summary>
/// <param name="Code">See <see cref="Refusal"/>.</param>
/// <param name="Detail">See <see cref="Refusal"/>.</param>
public record Malformed(string Code, string Detail) : Refusal(Code, Detail);
