using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Testing;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Tests.Durable;

/// <summary>Versions of orchestrations as <c>extensions.durableTask</c> of <c>host.json</c> says.</summary>
public sealed class VersionTests : IDisposable
{
    private const string Section = "AzureFunctionsJobHost:extensions:durableTask:";

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-versions-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Instance_StartedWithoutAVersion_HasTheDefaultOneAndSoHasItsChild()
    {
        await using var host = await StartAsync("1.0");
        (await EndAsync(host)).ReadOutputAs<string>().ShouldBe("1.0 with 1.0");
    }

    [Fact]
    public async Task Instance_WhereHostNamesNoVersion_HasNone()
    {
        await using var host = await StartAsync("");
        (await EndAsync(host)).ReadOutputAs<string>().ShouldBe(" with ");
    }

    [Theory]
    [InlineData("CurrentOrOlder")]
    [InlineData("None")]
    public async Task OldInstance_OnANewerHost_GoesOnWithItsOwnVersion(string strategy)
    {
        await StartAndStopAsync("1.0");
        await using var host = await StartAsync("1.1", strategy);
        (await EndAsync(host, start: false)).ReadOutputAs<string>().ShouldBe("1.0 with 1.1");
    }

    [Theory]
    [InlineData("1.0", "CurrentOrOlder")]
    [InlineData("1.2", "Strict")]
    public async Task Instance_OfAVersionThatTheHostDoesNotTake_WaitsForOneThatDoes(string version, string strategy)
    {
        await StartAndStopAsync("1.1");
        await using (var other = await StartAsync(version, strategy))
        {
            (await EndAsync(other, start: false)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        }

        await using var host = await StartAsync("1.1");
        (await EndAsync(host, start: false)).ReadOutputAs<string>().ShouldBe("1.1 with 1.1");
    }

    [Fact]
    public async Task Instance_OfAVersionThatTheHostDoesNotTake_FailsWhereItShall()
    {
        await StartAndStopAsync("1.1");
        await using var host = await StartAsync("1.0", "CurrentOrOlder", "Fail");
        var ended = await EndAsync(host, start: false);
        ended.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        ended.FailureDetails!.ErrorMessage.ShouldContain("1.1");
    }

    [Theory]
    [InlineData("versionMatchStrategy", "Newest")]
    [InlineData("versionMatchStrategy", "1")]
    [InlineData("versionFailureStrategy", "Ignore")]
    public async Task Host_UnknownStrategy_IsRefusedByName(string name, string value)
    {
        var refused = await Should.ThrowAsync<HostStartException>(() => App.StartAsync(
            [typeof(Ripening)], options: new FunctionsTestHostOptions { Settings = App.Settings((Section + name, value)) }));
        refused.Message.ShouldContain(name);
        refused.Message.ShouldContain(value);
    }

    private static async Task<OrchestrationMetadata> EndAsync(FunctionsTestHost host, bool start = true)
    {
        if (start)
            (await host.Client.PostAsync("/api/ripening/r-1", content: null)).EnsureSuccessStatusCode();
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        return (await host.Durable.GetInstanceAsync("r-1", getInputsAndOutputs: true))!;
    }

    private Task<FunctionsTestHost> StartAsync(string version, string strategy = "CurrentOrOlder", string failure = "Reject") => App.StartAsync(
        [typeof(Ripening)],
        options: new FunctionsTestHostOptions
        {
            DataFolder = folder,
            Settings = App.Settings(
                (Section + "defaultVersion", version),
                (Section + "versionMatchStrategy", strategy),
                (Section + "versionFailureStrategy", failure)),
        });

    private async Task StartAndStopAsync(string version)
    {
        await using var host = await StartAsync(version);
        (await host.Client.PostAsync("/api/ripening/r-1", content: null)).EnsureSuccessStatusCode();
        await host.SettleAsync();
    }
}
