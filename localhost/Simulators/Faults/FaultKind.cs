namespace Ecom.LocalHost.Simulators.Faults;

/// <summary>What goes wrong with a call.</summary>
internal enum FaultKind
{
    /// <summary>An error is answered.</summary>
    Fail,

    /// <summary>The answer comes late.</summary>
    Delay,

    /// <summary>The connection breaks off without an answer.</summary>
    Cut,

    /// <summary>Success is answered, with a body that means nothing.</summary>
    Garbage,

    /// <summary>Success is answered, with a body that is far too large.</summary>
    Oversized,
}
