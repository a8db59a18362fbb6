namespace Ecom.Functions.Contracts.Documents;

/// <summary>An amount of money.</summary>
/// <param name="MinorUnits">The amount in the currency's smallest unit: 分 for CNY, yen for JPY.</param>
/// <param name="Currency">ISO 4217 code, for example <c>CNY</c>.</param>
public sealed record DocumentMoney(long MinorUnits, string Currency);
