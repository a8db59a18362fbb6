using Microsoft.DurableTask;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class TaskOrchestrationContextTests
{
    private readonly FakeContext context = new(NullLoggerFactory.Instance);

    [Fact]
    public async Task WaitForExternalEvent_RaisedInTime_ReturnsItAndEndsTheTimer()
    {
        var wait = context.WaitForExternalEvent<string>("Signed", TimeSpan.FromDays(30));

        context.Event.SetResult("signed");

        (await wait).ShouldBe("signed");
        context.TimerFireAt.ShouldBe(context.CurrentUtcDateTime.AddDays(30));
        context.Timer.Task.IsCanceled.ShouldBeTrue();
    }

    [Fact]
    public async Task WaitForExternalEvent_TimeOver_ThrowsTaskCanceled()
    {
        var wait = context.WaitForExternalEvent<string>("Signed", TimeSpan.FromDays(30));

        context.Timer.SetResult();

        await Should.ThrowAsync<TaskCanceledException>(wait);
    }

    [Fact]
    public async Task WaitForExternalEvent_Cancelled_ThrowsTaskCanceledAndEndsTheTimer()
    {
        using CancellationTokenSource stop = new();
        var wait = context.WaitForExternalEvent<string>("Signed", TimeSpan.FromDays(30), stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<TaskCanceledException>(wait);
        context.Timer.Task.IsCanceled.ShouldBeTrue();
    }

    [Fact]
    public void ContinueAsNew_WithOptions_HandsOverTheInput()
    {
        context.ContinueAsNew(new ContinueAsNewOptions { NewInput = 7 });

        context.NewInput.ShouldBe(7);
    }

    [Theory]
    [InlineData("1.9", 1)]
    [InlineData("1.10", 0)]
    [InlineData("2", -1)]
    [InlineData("", 1)]
    public void CompareVersionTo_OtherVersion_ComparesByParts(string other, int sign) =>
        Math.Sign(context.CompareVersionTo(other)).ShouldBe(sign);
}
