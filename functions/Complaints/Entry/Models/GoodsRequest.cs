namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of the record of returned goods.</summary>
/// <param name="ReceivedOn">The day on which they were received, in China.</param>
public sealed record GoodsRequest(DateOnly ReceivedOn);
