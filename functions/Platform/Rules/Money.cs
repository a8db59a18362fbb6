namespace Ecom.Functions.Platform.Rules;

/// <summary>An amount of money, exact.</summary>
/// <param name="MinorUnits">The amount in the currency's smallest unit: 分 for CNY, yen for JPY.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record Money(long MinorUnits, string Currency);
