using Microsoft.DurableTask;
using Microsoft.DurableTask.Abstractions;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class ValueTests
{
    [Fact]
    public void TaskName_OfOtherCase_IsTheSame()
    {
        TaskName name = "PayRefund";

        (name == "payrefund").ShouldBeTrue();
        name.GetHashCode().ShouldBe(new TaskName("PAYREFUND").GetHashCode());
        default(TaskName).ShouldBe((TaskName)"");
        default(TaskName).GetHashCode().ShouldBe(0);
    }

    [Fact]
    public void TaskVersion_NoneEmptyAndDefault_AreTheSame()
    {
        new TaskVersion(null).ShouldBe(TaskVersion.Unversioned);
        new TaskVersion("").ShouldBe(default);
        new TaskVersion("A").ShouldBe(new TaskVersion("a"));
        Should.Throw<ArgumentException>(() => new TaskVersion("  "));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData(" ", "1", -1)]
    [InlineData("1", "", 1)]
    [InlineData("1.2.9", "1.2.10", -1)]
    [InlineData("b", "A", 1)]
    [InlineData("a", "A", 0)]
    public void CompareVersions_Of_Orders(string one, string other, int sign) =>
        Math.Sign(TaskOrchestrationVersioningUtils.CompareVersions(one, other)).ShouldBe(sign);

    [Fact]
    public void StartOptions_Copied_KeepEverything()
    {
        StartOrchestrationOptions options = new("id", DateTimeOffset.UnixEpoch)
        {
            Tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "b" },
            Version = "1",
        };

        (new StartOrchestrationOptions(options) == options).ShouldBeTrue();
        options.WithDedupeStatuses(OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Pending)
            .DedupeStatuses.ShouldBe(["Running", "Pending"]);
    }

    [Fact]
    public void TaskOptions_WithInstanceId_KeepEverything()
    {
        RetryPolicy policy = new(3, TimeSpan.FromSeconds(1));
        var options = TaskOptions.FromRetryPolicy(policy) with { Version = "2" };

        var sub = options.WithInstanceId("child");

        sub.InstanceId.ShouldBe("child");
        sub.Version.ShouldBe(new TaskVersion("2"));
        sub.Retry!.Policy.ShouldBeSameAs(policy);
        new SubOrchestrationOptions(sub, null).InstanceId.ShouldBe("child");
    }

    [Fact]
    public async Task RetryHandler_Synchronous_IsAskedAsAsynchronous()
    {
        TaskRetryOptions options = (RetryHandler)(context => context.LastAttemptNumber < 3);

        (await options.Handler!(new RetryContext(null!, 2, null!, TimeSpan.Zero, default))).ShouldBeTrue();
        (await options.Handler(new RetryContext(null!, 3, null!, TimeSpan.Zero, default))).ShouldBeFalse();
    }

    [Fact]
    public void JsonDataConverter_Default_KeepsNamesAndFields()
    {
        var json = JsonDataConverter.Default.Serialize(new WithField { Name = "签", Amount = 3 });

        json.ShouldNotBeNull().ShouldContain("\"Amount\":3");
        JsonDataConverter.Default.Deserialize<WithField>(json)!.Name.ShouldBe("签");
        JsonDataConverter.Default.Serialize(null).ShouldBeNull();
        JsonDataConverter.Default.Deserialize<int>(null).ShouldBe(0);
    }

    [Fact]
    public async Task Pageable_Enumerated_FetchesPageByPage()
    {
        List<string?> fetched = [];
        var pageable = Pageable.Create<int>((token, _) =>
        {
            fetched.Add(token);
            return Task.FromResult(token is null ? new Page<int>([1, 2], "next") : new Page<int>([3]));
        });

        List<int> all = [];
        await foreach (var item in pageable)
        {
            all.Add(item);
        }

        all.ShouldBe([1, 2, 3]);
        fetched.ShouldBe([null, "next"]);
    }

    [Fact]
    public void Metadata_FetchedWithoutData_RefusesToRead()
    {
        OrchestrationMetadata metadata = new("Order", "1") { SerializedOutput = "3" };

        Should.Throw<InvalidOperationException>(() => metadata.ReadOutputAs<int>()).Message.ShouldStartWith("ReadOutputAs");
    }

    [Fact]
    public void Metadata_FetchedWithData_ReadsAndShortens()
    {
        OrchestrationMetadata metadata = new("Order", "1")
        {
            DataConverter = JsonDataConverter.Default,
            RuntimeStatus = OrchestrationRuntimeStatus.Failed,
            SerializedInput = "7",
            SerializedOutput = $"\"{new string('x', 60)}\"",
            FailureDetails = new TaskFailureDetails("E", new string('y', 60), null, null, null),
        };

        metadata.ReadInputAs<int>().ShouldBe(7);
        metadata.ReadCustomStatusAs<string>().ShouldBeNull();
        metadata.IsCompleted.ShouldBeTrue();
        metadata.ToString().ShouldContain($"Output: '\"{new string('x', 49)}...'");
        metadata.ToString().ShouldContain($"E - {new string('y', 50)}...");
    }

    private sealed class WithField
    {
        public int Amount;

        public string Name { get; set; } = "";
    }
}
