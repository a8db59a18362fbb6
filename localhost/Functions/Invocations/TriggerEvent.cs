using System.Collections.ObjectModel;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>What a trigger brings to an invocation.</summary>
/// <param name="Value">The event itself, of a type that the trigger's kind knows.</param>
internal sealed record TriggerEvent(object Value)
{
    /// <summary>Named values: route values, message properties.</summary>
    public IReadOnlyDictionary<string, object?> Data { get; init; } = ReadOnlyDictionary<string, object?>.Empty;

    /// <summary>How often this event was tried before.</summary>
    public int Attempt { get; init; }

    /// <summary>How often it is tried again at most.</summary>
    public int MaxAttempts { get; init; }
}
