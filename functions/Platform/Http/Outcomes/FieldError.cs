namespace Ecom.Functions.Platform.Http.Outcomes;

/// <summary>One reason why a request is refused, with the place that it is about.</summary>
/// <param name="Field">JSON pointer (RFC 6901) into the body such as <c>/parties/0/name</c>, or the name of a header, route or query value.</param>
/// <param name="Reason">What is wrong, for people.</param>
public sealed record FieldError(string Field, string Reason);
