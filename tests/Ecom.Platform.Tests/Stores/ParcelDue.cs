namespace Ecom.Platform.Tests.Stores;

public sealed record ParcelDue(DateTimeOffset? At, DateTimeOffset? NextAt = null);
