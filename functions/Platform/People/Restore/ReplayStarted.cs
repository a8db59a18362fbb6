namespace Ecom.Functions.Platform.People.Restore;

/// <summary>Erasures are under way again.</summary>
/// <param name="Started">How many were started; the others were at work already.</param>
public sealed record ReplayStarted(int Started);
