using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer says that it did not come.</summary>
/// <param name="Text">In their words.</param>
public sealed record ReceiptDisputed([PersonalData] string Text) : ClaimEvent;
