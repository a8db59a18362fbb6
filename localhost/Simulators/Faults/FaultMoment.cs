namespace Ecom.LocalHost.Simulators.Faults;

/// <summary>When a call goes wrong.</summary>
internal enum FaultMoment
{
    /// <summary>Before anything was done.</summary>
    Before,

    /// <summary>When all was done.</summary>
    After,
}
