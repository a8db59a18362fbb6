using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A legal hold as readers see it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who placed it.</param>
/// <param name="Since">When.</param>
public sealed record LegalHoldView(string Reason, PersonView By, DateTimeOffset Since)
{
    /// <summary>The view of a hold.</summary>
    /// <param name="hold">The hold.</param>
    public static LegalHoldView Of(LegalHold hold)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return new LegalHoldView(hold.Reason, PersonView.Of(hold.By), hold.Since);
    }
}
