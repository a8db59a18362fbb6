namespace Ecom.Functions.Platform.Rules;

/// <summary>
/// A text, or a list of texts, of an event that holds personal data or may: names, addresses, what people write in their own words.
/// The ledger seals it with a key of the case, and once that key is erased it reads as <see cref="ErasedData.Text"/>.
/// </summary>
/// <remarks>Amounts, dates, numbers of orders and parcels are no such data: they are the record of the transaction (电子商务法 31).</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PersonalDataAttribute : Attribute;
