namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>Says why something that was asked for is not done; nothing has changed.</summary>
/// <remarks>
/// An outcome, not a fault: rules return it, and <c>ProblemMapping</c> turns each kind into an HTTP answer in one place.
/// A slice derives its own records from a kind (<c>record SecondDecision() : Conflict("second-decision", "…")</c>) or uses the kind.
/// </remarks>
/// <param name="Code">Stable name for programs, in kebab-case; becomes the problem type <c>/problems/{code}</c>.</param>
/// <param name="Detail">The reason for people, without personal data or secrets.</param>
public abstract record Refusal(string Code, string Detail);
