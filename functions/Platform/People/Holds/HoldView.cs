namespace Ecom.Functions.Platform.People.Holds;

/// <summary>Whether a case is held.</summary>
/// <param name="Kind">The kind of the case.</param>
/// <param name="Id">Its id.</param>
/// <param name="IsHeld">Whether nothing of it is erased.</param>
/// <param name="Since">Since when.</param>
/// <param name="By">Who placed the hold.</param>
public sealed record HoldView(string Kind, string Id, bool IsHeld, DateTimeOffset? Since, string? By);
