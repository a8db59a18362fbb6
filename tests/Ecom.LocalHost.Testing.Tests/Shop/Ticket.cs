namespace Ecom.LocalHost.Testing.Tests.Shop;

public sealed record Ticket(string Id);
