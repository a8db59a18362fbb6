namespace Ecom.LocalHost.Functions.Tests.ServiceBus;

public sealed record Notice(string Text);
