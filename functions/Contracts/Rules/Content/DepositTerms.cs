using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Money given beforehand.</summary>
/// <param name="Kind">What it legally is.</param>
/// <param name="Amount">How much.</param>
/// <param name="ReturnConditions">When it is returned.</param>
public sealed record DepositTerms(DepositKind Kind, Money Amount, string? ReturnConditions = null);
