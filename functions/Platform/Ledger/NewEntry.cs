using System.Text.Json;
using Ecom.Functions.Platform.Ledger.Personal;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>An event that is to be appended.</summary>
/// <param name="Type">The event's name.</param>
/// <param name="Data">The event as a JSON object.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="At">When it happened. In an orchestration, the context's time.</param>
public sealed record NewEntry(string Type, JsonElement Data, Actor Actor, DateTimeOffset At)
{
    /// <summary>Where in <see cref="Data"/> personal data stands, which is sealed; null: nowhere.</summary>
    public PersonalFields? Personal { get; init; }

    /// <summary>An event from its record; the record's name is the type.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="at">When it happened.</param>
    public static NewEntry Of(object happened, Actor actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var type = happened.GetType();
        return new NewEntry(type.Name, JsonSerializer.SerializeToElement(happened, type, LedgerJson.Options), actor, at) { Personal = PersonalFields.Of(type) };
    }
}
