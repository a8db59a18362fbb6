namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Names a case.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id within its kind.</param>
public sealed record PersonCaseReference(string Kind, string Id);
