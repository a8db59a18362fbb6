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
        return (rendered.Status, body.RootElement.EnumerateObject().ShouldHaveSingleItem().Value.GetString()!);
    }
}
