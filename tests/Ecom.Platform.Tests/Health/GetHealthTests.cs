using System.Reflection;
using System.Text.Json;
using Ecom.Functions.Platform.Health;
using Ecom.Functions.Platform.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Platform.Tests.Health;

public sealed class GetHealthTests
{
    [Fact]
    public async Task Health_WithALedgerThatAnswers_Is200() =>
        (await AskAsync(new AnsweringLedger())).ShouldBe((StatusCodes.Status200OK, "Healthy"));

    [Fact]
    public async Task Health_WithALedgerThatIsAway_Is503AndSaysNotWhy() =>
        (await AskAsync(new AnsweringLedger(new InvalidOperationException("the account's name"))))
            .ShouldBe((StatusCodes.Status503ServiceUnavailable, "Unhealthy"));

    private static async Task<(int Status, string Text)> AskAsync(ILedger ledger)
    {
        await using var provider = new ServiceCollection().AddLogging().AddSingleton(ledger).AddEcomHealth().BuildServiceProvider();
        var context = new DefaultHttpContext();
        var reply = await ActivatorUtilities.CreateInstance<GetHealth>(provider).RunAsync(context.Request, CancellationToken.None);
        var rendered = reply.Render(context);
        using var body = JsonDocument.Parse(rendered.Body);
        body.RootElement.EnumerateObject().Select(static each => each.Name).ShouldBe(["status", "commit"]);
        // By it the test after a deployment knows the new package from the one before.
        typeof(GetHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion
            .ShouldEndWith($"+{body.RootElement.GetProperty("commit").GetString().ShouldNotBeNull()}");
        return (rendered.Status, body.RootElement.GetProperty("status").GetString()!);
    }
}
