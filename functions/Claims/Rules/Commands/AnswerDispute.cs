namespace Ecom.Functions.Claims.Rules;

/// <summary>Answers a customer who says that nothing came.</summary>
/// <param name="Text">The answer.</param>
public sealed record AnswerDispute(string Text) : ClaimCommand;
