namespace Ecom.Functions.Complaints.Rules;

/// <summary>The returned goods were received: the money is to be back within 7 days.</summary>
/// <param name="ReceivedOn">The day, in China.</param>
public sealed record RecordReturnedGoods(DateOnly ReceivedOn) : ComplaintCommand;
