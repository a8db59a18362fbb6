namespace Ecom.Platform.Tests.Stores;

public sealed record ParcelMoved(string To);
