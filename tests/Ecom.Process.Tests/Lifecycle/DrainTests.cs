using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Load;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Lifecycle;

public sealed class DrainTests
{
    private const int Requests = 5;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Sigterm_RequestsUnderWay_AreAnsweredAndKept()
    {
        using var folder = new TemporaryFolder();
        var setup = new ApplicationSetup(folder.Path, FreePort.Take());
        List<string> created = [];
        await using (var application = await FunctionsProcess.StartAsync(setup))
        {
            using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Limit }) { BaseAddress = setup.Address };
            var bodies = Enumerable.Range(1, Requests).Select(number => new HeldBody(DraftBody.Of($"drained-{number}"))).ToList();
            var answers = bodies.ConvertAll(body => CreateAsync(client, body));
            await Task.WhenAll(bodies.Select(body => body.Asked)).WaitAsync(Limit, TimeProvider.System, TestContext.Current.CancellationToken);

            application.Terminate();
            await RealTime.UntilAsync(() => FreePort.IsFree(setup.Port), Limit, "the host takes no new connection");
            application.HasEnded.ShouldBeFalse("requests are under way");
            bodies.ForEach(body => body.Release());
            foreach (var answer in await Task.WhenAll(answers))
            {
                created.Add(answer.GetProperty("id").GetString()!);
            }

            (await application.WaitForExitAsync()).ShouldBe(0, application.Output.ToString());
        }

        await using var again = await FunctionsProcess.StartAsync(setup);
        foreach (var id in created)
        {
            using var found = await again.Client.SendAsync(ContractRequests.Read(id), TestContext.Current.CancellationToken);
            found.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Sigterm_OrchestrationsUnderWay_GoOnAfterTheRestart()
    {
        using var folder = new TemporaryFolder();
        await using var application = new KillableApplication(new ApplicationSetup(folder.Path, FreePort.Take()));
        await application.StartAsync();
        var caller = new PatientCaller(application);
        var driver = new ContractDriver(caller, new MailFolder(application.Setup.MailFolder), new ContractJournal());
        var submitted = await Task.WhenAll(Enumerable.Range(1, Requests).Select(
            number => driver.SubmitAsync($"submitted-{number}", TestContext.Current.CancellationToken)));

        (await application.EndAsync()).ShouldBe(0, application.LastWords);
        await application.StartAsync();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        foreach (var id in submitted)
        {
            await driver.ReachLegalReviewAsync(id, limit.Token);
        }
    }

    private static async Task<JsonElement> CreateAsync(HttpClient client, HeldBody body)
    {
        using var request = ContractRequests.CreateFrom(body);
        request.Headers.ExpectContinue = true;
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
