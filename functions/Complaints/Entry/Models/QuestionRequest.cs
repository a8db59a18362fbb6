namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a question to the customer.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Cause">Why the clocks pause, for the explanation.</param>
public sealed record QuestionRequest(string Text, string Cause);
