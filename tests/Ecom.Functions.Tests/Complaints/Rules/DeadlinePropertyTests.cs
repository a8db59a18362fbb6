using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Whatever people do and however late time is noticed: what is due acts, nothing acts without end, and a living complaint always waits for something.</summary>
public sealed class DeadlinePropertyTests
{
    private static readonly Person[] People = [Staff.Agent, Staff.OtherAgent, Staff.Lead, Staff.Head, Samples.Customer];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Deadlines_OfAnyComplaint_ActOnceAndMoveOn(int seed)
    {
#pragma warning disable CA5394 // Repeatable, not secret.
        Random random = new(seed);
        var complaint = ComplaintInTest.Reported(ComplaintInTest.Complaint((CustomerDemand)random.Next(2)) with { Impact = (ComplaintImpact)random.Next(3) });
        for (var step = 0; step < 60 && complaint.State.Phase != ComplaintPhase.Ended; step++)
        {
            Elapse(complaint, random);
            IReadOnlyList<ComplaintCommand> commands =
            [
                .. Samples.Commands(complaint.Now), new ParkWork("step", "IOException"), new RateResolution(1, "bad"), new TimePassed(),
                new PromiseUpdate(complaint.Now.AddMinutes(random.Next(1, 5000)), "later"),
            ];
            var command = commands[random.Next(commands.Count)];
            var by = random.Next(3) == 0 ? People[random.Next(People.Length)] : Samples.By(command);
            if (complaint.Decides(command, by) is Decision<ComplaintEvent>.Accepted) complaint.Does(command, by);
            ShouldWaitForSomething(complaint);
        }

        // Left alone, it goes on for a year.
        complaint.After(TimeSpan.FromDays(365));
        ShouldWaitForSomething(complaint);
    }

    private static void Elapse(ComplaintInTest complaint, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                complaint.After(TimeSpan.FromMinutes(random.Next(1, 6000)));
                break;
            case 1 when ComplaintDeadlines.Next(complaint.State) is { } next && next > complaint.Now:
                complaint.At(next.AddTicks(random.Next(-1, 2)));
                break;
            case 2:
                complaint.Jump(TimeSpan.FromHours(random.Next(1, 300))).Acts();
                break;
            case 3:
                // A command that comes after a deadline, before anybody noticed.
                complaint.Jump(TimeSpan.FromHours(random.Next(1, 100)));
                break;
            default:
                break;
        }
    }

    private static void ShouldWaitForSomething(ComplaintInTest complaint)
    {
        if (complaint.State.Phase is ComplaintPhase.Living or ComplaintPhase.Parked)
            ComplaintDeadlines.Next(complaint.State).ShouldNotBeNull($"a living complaint waits for nothing, {complaint.State.Status}: {string.Join(", ", complaint.Events.TakeLast(8).Select(each => each.GetType().Name))}");
    }
}
