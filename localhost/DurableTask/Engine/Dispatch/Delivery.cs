namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>A message that is on disk and now goes to its instance.</summary>
internal readonly record struct Delivery(long Key, Message Message);
