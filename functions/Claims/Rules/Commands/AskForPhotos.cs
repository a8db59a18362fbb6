namespace Ecom.Functions.Claims.Rules;

/// <summary>Asks the customer for photos.</summary>
/// <param name="Text">What they are to show.</param>
public sealed record AskForPhotos(string Text) : ClaimCommand;
