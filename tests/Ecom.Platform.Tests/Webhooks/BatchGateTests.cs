using Ecom.Functions.Platform.Webhooks;
using Ecom.LocalHost.Scheduling;

namespace Ecom.Platform.Tests.Webhooks;

/// <summary>When a batch of webhooks starts.</summary>
public sealed class BatchGateTests
{
    private readonly VirtualTimeProvider time = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly BatchGate gate;
    private int late;

    public BatchGateTests() => gate = new BatchGate(time);

    [Fact]
    public void Start_OfOneWhileNothingRuns_IsAtOnceAndOfOneBatchOnly()
    {
        gate.TryStart(0).ShouldBeFalse();
        gate.TryStart(1).ShouldBeTrue();
        gate.TryStart(2).ShouldBeFalse();
    }

    [Fact]
    public void Start_AfterOneAlone_IsAtOnce()
    {
        Run(comers: 1, took: 4);
        gate.TryStart(1).ShouldBeTrue();
    }

    [Fact]
    public void Start_AfterABatchThatTookNoTime_IsAtOnce()
    {
        Run(comers: 8, took: 0);
        gate.TryStart(1).ShouldBeTrue();
    }

    [Fact]
    public void Start_AfterSeveral_WaitsForAsMany()
    {
        Run(comers: 3, took: 4);
        gate.TryStart(2).ShouldBeFalse();
        gate.TryStart(3).ShouldBeTrue();
        Advance(10);
        late.ShouldBe(0);
    }

    [Fact]
    public void Start_WhenTooFewCome_IsAfterHalfOfWhatTheLastBatchTook()
    {
        Run(comers: 3, took: 4);
        Advance(1);
        late.ShouldBe(0);
        Advance(1);
        late.ShouldBe(1);
        gate.TryStart(3).ShouldBeFalse("it runs");
    }

    [Fact]
    public void Start_WhenTooFewComeAfterALongBatch_IsNotLaterThanFiveMilliseconds()
    {
        Run(comers: 3, took: 1000);
        Advance(5);
        late.ShouldBe(1);
    }

    private void Run(int comers, int took)
    {
        gate.TryStart(1).ShouldBeTrue();
        gate.Rest(comers, TimeSpan.FromMilliseconds(took), () => late++);
    }

    private void Advance(int milliseconds)
    {
        var until = time.GetUtcNow() + TimeSpan.FromMilliseconds(milliseconds);
        while (time.FireNext(until))
        {
            // Each timer on the way.
        }
    }
}
