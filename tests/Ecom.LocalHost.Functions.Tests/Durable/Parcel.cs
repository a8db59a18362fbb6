namespace Ecom.LocalHost.Functions.Tests.Durable;

public sealed record Parcel(string Id, int Pieces);
