namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What a clock calls for.</summary>
public enum AlarmKind
{
    /// <summary>A part of the limit has passed.</summary>
    Warning,

    /// <summary>The limit has passed: a breach.</summary>
    Due,

    /// <summary>Somebody above is to be told that a breach goes on.</summary>
    Escalation,
}
