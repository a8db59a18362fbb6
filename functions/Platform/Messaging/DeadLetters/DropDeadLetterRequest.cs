namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>A dead letter is not to be dealt with any more.</summary>
/// <param name="Reason">Why.</param>
public sealed record DropDeadLetterRequest(string Reason);
