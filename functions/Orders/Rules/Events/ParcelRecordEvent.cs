namespace Ecom.Functions.Orders.Rules;

/// <summary>Something that the ledger of a parcel keeps. Names and fields are there for years: add, never change.</summary>
public abstract record ParcelRecordEvent;
