namespace Ecom.Functions.Claims.Rules;

/// <summary>Something that happened to a claim. Names and fields are in ledgers for years: add, never change.</summary>
public abstract record ClaimEvent;
