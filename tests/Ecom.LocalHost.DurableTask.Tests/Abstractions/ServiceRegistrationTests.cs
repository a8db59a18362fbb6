using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.DurableTask.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class ServiceRegistrationTests
{
    private readonly ServiceCollection services = [];

    [Fact]
    public async Task Clients_DefaultAndNamed_AreFoundByName()
    {
        services.AddDurableTaskClient().UseBuildTarget<FakeClient>();
        services.AddDurableTaskClient("second", builder => builder.UseBuildTarget(typeof(FakeClient)));
        await using var provider = services.BuildServiceProvider();

        var clients = provider.GetRequiredService<IDurableTaskClientProvider>();

        provider.GetRequiredService<DurableTaskClient>().ShouldBeSameAs(clients.GetClient());
        clients.GetClient("second").Name.ShouldBe("second");
        Should.Throw<ArgumentOutOfRangeException>(() => clients.GetClient("third")).Message.ShouldContain("\"second\"");
    }

    [Fact]
    public async Task NamedClient_RegisteredDirectly_IsInjectable()
    {
        services.AddDurableTaskClient("only", builder => builder.UseBuildTarget<FakeClient>().RegisterDirectly());
        await using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<DurableTaskClient>().Name.ShouldBe("only");
    }

    [Fact]
    public void Builders_OfOneName_AreOne()
    {
        services.AddDurableTaskClient("a").ShouldBeSameAs(services.AddDurableTaskClient("a"));
        services.AddDurableTaskWorker("a").ShouldBeSameAs(services.AddDurableTaskWorker("a"));
        services.AddDurableTaskWorker("b").ShouldNotBeSameAs(services.AddDurableTaskWorker("a"));
    }

    [Fact]
    public async Task DataConverter_OfTheServices_IsUsedUnlessOneIsSet()
    {
        JsonDataConverter registered = new();
        JsonDataConverter set = new();
        services.AddSingleton<DataConverter>(registered);
        services.AddDurableTaskClient().Configure(options => options.DataConverter = set);
        services.AddDurableTaskWorker();
        await using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IOptionsMonitor<DurableTaskWorkerOptions>>().CurrentValue.DataConverter.ShouldBeSameAs(registered);
        provider.GetRequiredService<IOptionsMonitor<DurableTaskClientOptions>>().CurrentValue.DataConverter.ShouldBeSameAs(set);
    }

    [Fact]
    public async Task Worker_WithTasks_GetsThemFromEveryCall()
    {
        services.AddDurableTaskWorker(builder => builder.AddTasks(tasks => tasks.AddActivityFunc("One", _ => { })).UseBuildTarget<FakeWorker>());
        services.AddDurableTaskWorker().AddTasks(tasks => tasks.AddOrchestratorFunc("Two", _ => { }));
        await using var provider = services.BuildServiceProvider();

        var worker = provider.GetServices<IHostedService>().OfType<FakeWorker>().ShouldHaveSingleItem();

        worker.Tasks.TryCreateActivity("one", provider, out _).ShouldBeTrue();
        worker.Tasks.TryCreateOrchestrator("TWO", provider, out _).ShouldBeTrue();
        worker.Tasks.TryCreateActivity("two", provider, out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Versioning_Used_IsCopied()
    {
        DurableTaskWorkerOptions.VersioningOptions versioning = new()
        {
            Version = "2",
            MatchStrategy = DurableTaskWorkerOptions.VersionMatchStrategy.CurrentOrOlder,
        };
        services.AddDurableTaskWorker().UseVersioning(versioning);
        services.AddDurableTaskClient().UseDefaultVersion("2");
        await using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptionsMonitor<DurableTaskWorkerOptions>>().CurrentValue;

        options.IsVersioningSet.ShouldBeTrue();
        options.Versioning!.Version.ShouldBe("2");
        options.Versioning.ShouldNotBeSameAs(versioning);
        provider.GetRequiredService<IOptionsMonitor<DurableTaskClientOptions>>().CurrentValue.DefaultVersion.ShouldBe("2");
    }

    [Fact]
    public async Task TargetOptions_OfBuildTarget_TakeOverCommonOptions()
    {
        services.AddDurableTaskClient().UseBuildTarget<FakeClient, FakeClientOptions>().UseDefaultVersion("3");
        await using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IOptionsMonitor<FakeClientOptions>>().CurrentValue.DefaultVersion.ShouldBe("3");
    }

    [Fact]
    public void BuildTarget_ThatIsWrongOrMissing_IsRefused()
    {
        DefaultDurableTaskClientBuilder client = new(null, services);
        DefaultDurableTaskWorkerBuilder worker = new(null, services);

        Should.Throw<ArgumentException>(() => client.UseBuildTarget(typeof(string)));
        Should.Throw<ArgumentException>(() => worker.UseBuildTarget(typeof(DurableTaskWorker)));
        Should.Throw<InvalidOperationException>(() => client.Build(null!)).Message.ShouldContain("UseBuildTarget");
        Should.Throw<InvalidOperationException>(() => worker.Build(null!)).Message.ShouldContain("UseBuildTarget");
    }

    [Fact]
    public async Task Client_ThatLeavesOperationsOut_SaysSo()
    {
        await using FakeClient client = new("a");

        Should.Throw<NotSupportedException>(() => client.RewindInstanceAsync("1", "why")).Message.ShouldContain(nameof(FakeClient));
    }

    private sealed class FakeClientOptions : DurableTaskClientOptions;

    private sealed class FakeWorker(string name, IDurableTaskFactory factory) : DurableTaskWorker(name, factory)
    {
        public IDurableTaskFactory Tasks => Factory;

        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
    }

    private sealed class FakeClient(string name) : DurableTaskClient(name)
    {
        public override Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
            => Task.FromResult("");

        public override Task RaiseEventAsync(
            string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
            => Task.CompletedTask;

        public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
            => Task.FromResult(new OrchestrationMetadata("", instanceId));

        public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
            => Task.FromResult(new OrchestrationMetadata("", instanceId));

        public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
            Task.CompletedTask;

        public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
            Task.CompletedTask;

        public override Task<OrchestrationMetadata?> GetInstancesAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
            => Task.FromResult<OrchestrationMetadata?>(null);

        public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
            Pageable.Create<OrchestrationMetadata>((_, _) => Task.FromResult(new Page<OrchestrationMetadata>([])));

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
