namespace Ecom.Functions.Complaints.Rules;

/// <summary>Something that happened to a complaint. Names and fields are in ledgers for years: add, never change.</summary>
public abstract record ComplaintEvent;
