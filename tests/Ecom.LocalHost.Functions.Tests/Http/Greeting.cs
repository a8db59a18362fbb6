namespace Ecom.LocalHost.Functions.Tests.Http;

public sealed record Greeting(string Who, string How);
