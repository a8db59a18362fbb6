namespace Ecom.Functions.Orders.Rules;

/// <summary>Something that an order's ledger keeps. Names and fields are there for years: add, never change.</summary>
public abstract record OrderEvent;
