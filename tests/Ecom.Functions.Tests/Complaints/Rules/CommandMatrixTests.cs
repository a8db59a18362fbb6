using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Rules;
using static Ecom.Functions.Complaints.Rules.ComplaintStatus;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Every command in every status: accepted, or refused with the code that says why.</summary>
public sealed class CommandMatrixTests
{
    private static readonly ComplaintStatus[] Open = [New, InProgress, WaitingForCustomer, Proposed];
    private static readonly ComplaintStatus[] Reached = [.. Open, Resolved, Closed];

    public static TheoryData<string, ComplaintStatus> All => new(
        from command in Samples.Commands(ComplaintInTest.Monday)
        from status in Reached
        select (command.GetType().Name, status));

    [Theory]
    [MemberData(nameof(All))]
    public void Command_InAStatus_IsAcceptedOrRefusedForIt(string name, ComplaintStatus status)
    {
        var complaint = Stages.In(status);
        var command = Samples.Commands(complaint.Now).Single(each => each.GetType().Name == name);
        if (AcceptedIn(command).Contains(status))
        {
            complaint.Does(command);
            return;
        }

        var before = complaint.State;
        complaint.Refuses(command).Code.ShouldBe(status switch
        {
            Closed => "complaint-closed",
            Resolved => "complaint-resolved",
            _ => "wrong-state",
        });
        complaint.State.ShouldBeSameAs(before);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Command_ByAStranger_IsRefusedForTheRole(string name, ComplaintStatus status)
    {
        var complaint = Stages.In(status);
        var command = Samples.Commands(complaint.Now).Single(each => each.GetType().Name == name);
        var refusal = complaint.Refuses(command, Staff.Finance);
        refusal.Kind.ShouldBe(RefusalKind.NotAllowed);
        refusal.Code.ShouldBe("wrong-role");
    }

    [Fact]
    public void Samples_AreOfEveryCommandThatPeopleGive() => Samples.Commands(ComplaintInTest.Monday).Select(command => command.GetType()).ShouldBe(
        typeof(ComplaintCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ComplaintCommand)))
            .Except([typeof(OpenComplaint), typeof(TimePassed), typeof(ParkWork)]),
        ignoreOrder: true);

    private static ComplaintStatus[] AcceptedIn(ComplaintCommand command) => command switch
    {
        StopWaiting => [WaitingForCustomer, Proposed],
        AcceptProposal or RefuseProposal => [Proposed],
        ReopenComplaint or RateResolution => [Resolved],
        AddNote or RecordRefund or RenewLink => [.. Open, Resolved],
        RevokeLink => Reached,
        CompleteFollowUp or ResumeWork => [],
        _ => Open,
    };
}
