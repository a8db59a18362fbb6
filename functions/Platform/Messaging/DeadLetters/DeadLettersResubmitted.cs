namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>Dead letters were sent again.</summary>
/// <param name="Resubmitted">How many.</param>
/// <param name="MayBeMore">Whether there may be more, since one request deals with a limited number.</param>
public sealed record DeadLettersResubmitted(int Resubmitted, bool MayBeMore);
