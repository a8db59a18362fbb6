namespace Ecom.Functions.Orders.Rules;

/// <summary>Lets deadlines act.</summary>
public sealed record TimePassed : OrderCommand;
