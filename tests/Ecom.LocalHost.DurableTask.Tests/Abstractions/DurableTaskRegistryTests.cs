using Ecom.LocalHost.DurableTask.Registration;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class DurableTaskRegistryTests
{
    private static readonly IServiceProvider Services = new ServiceCollection().AddSingleton("from services").BuildServiceProvider();

    private readonly DurableTaskRegistry registry = new();

    [Fact]
    public void Classes_WithAndWithoutAttribute_HaveTheirNames()
    {
        registry.AddActivity<Plain>().AddActivity<Named>().AddActivity<Plain>("Other").AddOrchestrator<Process>();

        registry.GetActivities().Select(added => added.Key.Name).ShouldBe(["Plain", "charge", "Other"], ignoreOrder: true);
        registry.GetOrchestrators().Select(added => added.Key.Name).ShouldBe(["Process"]);
    }

    [Fact]
    public void Name_AddedTwice_IsRefusedWhateverItsCase()
    {
        registry.AddActivity<Plain>("Pay");

        Should.Throw<ArgumentException>(() => registry.AddActivity<Named>("pay").AddActivity<Plain>("PAY")).Message.ShouldContain("'PAY'");
    }

    [Fact]
    public void Type_ThatIsAbstractOrNoTask_IsRefused()
    {
        Should.Throw<ArgumentException>(() => registry.AddActivity(typeof(TaskActivity<int, int>)));
        Should.Throw<ArgumentException>(() => registry.AddActivity(typeof(string)));
        Should.Throw<ArgumentException>(() => registry.AddOrchestrator("x", typeof(Plain)));
        Should.Throw<ArgumentException>(() => registry.AddOrchestratorFunc(default, _ => { }));
    }

    [Theory]
    [InlineData("v1", "1")]
    [InlineData("V2", "2")]
    [InlineData("v3", null)]
    [InlineData("", "none")]
    public async Task Version_Called_RunsThatVersionOnly(string version, string? result)
    {
        registry.AddActivityFunc<int, string>("Pay", new TaskVersion("v1"), (_, _) => Task.FromResult("1"));
        registry.AddActivityFunc<int, string>("Pay", new TaskVersion("v2"), (_, _) => Task.FromResult("2"));
        registry.AddActivityFunc<int, string>("Pay", (_, _) => Task.FromResult("none"));

        var found = new DurableTaskFactory(registry).TryCreateActivity("pay", version, Services, out var activity);

        found.ShouldBe(result is not null);
        if (found)
        {
            (await activity!.RunAsync(new Call(), 1)).ShouldBe(result);
        }
    }

    [Fact]
    public void Version_CalledOfATaskWithoutVersions_RunsTheTask()
    {
        registry.AddOrchestrator<Process>();

        new DurableTaskFactory(registry).TryCreateOrchestrator("Process", "v9", Services, out var orchestrator).ShouldBeTrue();
        orchestrator.ShouldBeOfType<Process>();
    }

    [Fact]
    public async Task ActivityClass_WithConstructor_GetsServices()
    {
        registry.AddActivity<Plain>();

        new DurableTaskFactory(registry).TryCreateActivity("Plain", Services, out var activity).ShouldBeTrue();

        (await activity!.RunAsync(new Call(), 3)).ShouldBe("from services 3");
    }

    [Fact]
    public async Task Delegates_OfEveryShape_Run()
    {
        List<string> ran = [];
        registry
            .AddActivityFunc<int, int>("in-out-task", (_, input) => Task.FromResult(input + 1))
            .AddActivityFunc<int, int>("in-out", (_, input) => input + 2)
            .AddActivityFunc<int>("in-task", (_, input) => Note($"in-task {input}"))
            .AddActivityFunc<int>("in", (_, input) => ran.Add($"in {input}"))
            .AddActivityFunc<int>("out-task", _ => Task.FromResult(5))
            .AddActivityFunc<int>("out", _ => 6)
            .AddActivityFunc("task", _ => Note("task"))
            .AddActivityFunc("action", _ => ran.Add("action"))
            .AddOrchestratorFunc<int, int>("in-out-task", (_, input) => Task.FromResult(input + 1))
            .AddOrchestratorFunc<int, int>("in-out", (_, input) => input + 2)
            .AddOrchestratorFunc<int>("in-task", (_, input) => Note($"o in-task {input}"))
            .AddOrchestratorFunc<int>("in", (_, input) => ran.Add($"o in {input}"))
            .AddOrchestratorFunc<int>("out-task", _ => Task.FromResult(5))
            .AddOrchestratorFunc<int>("out", _ => 6)
            .AddOrchestratorFunc("task", _ => Note("o task"))
            .AddOrchestratorFunc("action", _ => ran.Add("o action"));

        List<object?> results = [];
        foreach (var (_, factory) in registry.GetActivities())
        {
            results.Add(await factory(Services).RunAsync(new Call(), 1));
        }

        foreach (var (_, factory) in registry.GetOrchestrators())
        {
            results.Add(await factory(Services).RunAsync(new FakeContext(NullLoggerFactory.Instance), 1));
        }

        results.ShouldBe([2, 3, null, null, 5, 6, null, null, 2, 3, null, null, 5, 6, null, null]);
        ran.ShouldBe(["in-task 1", "in 1", "task", "action", "o in-task 1", "o in 1", "o task", "o action"]);

        Task Note(string what)
        {
            ran.Add(what);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Input_OfAnotherType_IsRefused()
    {
        ITaskActivity activity = FuncTaskActivity.Create<int, int>((_, input) => Task.FromResult(input));

        await Should.ThrowAsync<ArgumentException>(activity.RunAsync(new Call(), "text"));
        (await activity.RunAsync(new Call(), null)).ShouldBe(0);
    }

    private sealed class Plain(string service) : TaskActivity<int, string>
    {
        public override Task<string> RunAsync(TaskActivityContext context, int input) => Task.FromResult($"{service} {input}");
    }

    [DurableTask("charge", Version = "v1")]
    private sealed class Named : TaskActivity<int, string>
    {
        public override Task<string> RunAsync(TaskActivityContext context, int input) => Task.FromResult("");
    }

    private sealed class Process : TaskOrchestrator<int, string>
    {
        public override Task<string> RunAsync(TaskOrchestrationContext context, int input) => Task.FromResult("");
    }

    private sealed class Call : TaskActivityContext
    {
        public override TaskName Name => "Call";

        public override string InstanceId => "1";
    }
}
