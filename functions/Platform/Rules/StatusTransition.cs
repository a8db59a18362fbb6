namespace Ecom.Functions.Platform.Rules;

/// <summary>One arrow of a state diagram.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <param name="From">The status before; null for the beginning.</param>
/// <param name="Event">Name of the event.</param>
/// <param name="To">The status after.</param>
public sealed record StatusTransition<TStatus>(TStatus? From, string Event, TStatus To)
    where TStatus : struct, Enum;
