namespace Ecom.LocalHost.Simulators;

/// <summary>An amount of money.</summary>
/// <param name="MinorUnits">In the currency's smallest unit.</param>
/// <param name="Currency">ISO 4217 code.</param>
internal sealed record Money(long MinorUnits, string Currency);
