namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>Legal holds a case: nothing of it is erased.</summary>
/// <param name="By">Id of who placed the hold.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in the words of legal; it names the proceedings and nobody.</param>
public sealed record KeyHold(string By, DateTimeOffset At, string Reason);
