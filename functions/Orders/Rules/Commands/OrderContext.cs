using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What a decision needs beside state and command; gathered before, so that deciding stays pure.</summary>
/// <param name="Now">When it is decided.</param>
/// <param name="KeptScans">Scans of a parcel that came before anybody knew whose it is; with the fact that says so.</param>
public sealed record OrderContext(DateTimeOffset Now, IReadOnlyList<ParcelScanned>? KeptScans = null)
{
    /// <summary>Who gives the command.</summary>
    public Person By { get; init; } = Person.System;
}
