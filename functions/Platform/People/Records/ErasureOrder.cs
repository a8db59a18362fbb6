using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>Personal data is to be erased.</summary>
/// <param name="Ground">Why.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When it is decided.</param>
public sealed record ErasureOrder(ErasureGround Ground, Person By, DateTimeOffset At);
