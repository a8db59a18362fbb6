namespace Ecom.Functions.Orders.Rules;

/// <summary>A scan came before anybody knew whose the parcel is.</summary>
/// <param name="Scan">The scan.</param>
public sealed record ScanKept(ParcelScanned Scan) : ParcelRecordEvent;
