using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Who may do what.</summary>
public sealed class RoleTests
{
    private static readonly string[] Everybody = ["agent", "lead", "head", "management", "admin", "customer", "finance", "quality", "legal", "system"];

    [Theory]
    [InlineData(nameof(TakeComplaint), "agent lead head")]
    [InlineData(nameof(ReplyToCustomer), "agent lead head")]
    [InlineData(nameof(ResolveComplaint), "agent lead head")]
    [InlineData(nameof(RecordDemand), "agent lead head")]
    [InlineData(nameof(RecordReturnedGoods), "agent lead head")]
    [InlineData(nameof(RecordRefund), "agent lead head")]
    [InlineData(nameof(AssignComplaint), "lead head")]
    [InlineData(nameof(MovePolicy), "lead head admin")]
    [InlineData(nameof(AddNote), "agent lead head management")]
    [InlineData(nameof(AttachFile), "agent lead head customer")]
    [InlineData(nameof(WriteAsCustomer), "customer")]
    [InlineData(nameof(WithdrawComplaint), "customer")]
    [InlineData(nameof(RenewLink), "agent lead head")]
    [InlineData(nameof(RevokeLink), "agent lead head admin")]
    public void Command_OnANewComplaint_IsForTheseRoles(string name, string roles)
    {
        var command = Samples.Commands(ComplaintInTest.Monday).Single(each => each.GetType().Name == name);
        Everybody.Where(role => ComplaintInTest.Reported().Decides(command, new Person("p", "p", [role])) is Decision<ComplaintEvent>.Accepted)
            .ShouldBe(roles.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void FollowUp_IsForSuperiorsAndManagement()
    {
        var complaint = Stages.In(ComplaintStatus.Resolved);
        complaint.Does(new RateResolution(1, "bad"));
        Everybody.Where(role => complaint.Decides(new CompleteFollowUp("called"), new Person("p", "p", [role])) is Decision<ComplaintEvent>.Accepted)
            .ShouldBe(["lead", "head", "management"], ignoreOrder: true);
    }

    [Fact]
    public void ParkedWork_IsResumedBySuperiorsAndAdmins()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new ParkWork("step", "IOException"));
        Everybody.Where(role => complaint.Decides(new ResumeWork(), new Person("p", "p", [role])) is Decision<ComplaintEvent>.Accepted)
            .ShouldBe(["lead", "head", "admin"], ignoreOrder: true);
    }

    [Fact]
    public void Complaint_OfAnother_IsRefusedToAgentsAndOpenToSuperiors()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new TakeComplaint(), Staff.Agent);
        foreach (var command in new ComplaintCommand[] { new TakeComplaint(), new ReplyToCustomer("x"), new ResolveComplaint("x"), new TransferComplaint("payment", "x") })
            complaint.Refuses(command, Staff.OtherAgent).Code.ShouldBe("taken-by-another");
        complaint.Does(new AssignComplaint(Staff.OtherAgent.Id, "Bai"), Staff.Lead);
        complaint.Does(new ReplyToCustomer("x"), Staff.OtherAgent);
        complaint.Does(new ReplyToCustomer("x"), Staff.Head).ShouldNotContain(happened => happened is ComplaintTaken, "who helps does not take it");
    }

    [Fact]
    public void Complaint_ThatNobodyHas_IsTakenByWhoFirstActs()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new ReplyToCustomer("x"), Staff.OtherAgent).ShouldContain(happened => happened is ComplaintTaken);
        complaint.State.Owner!.Id.ShouldBe(Staff.OtherAgent.Id);
        complaint.Does(new TransferComplaint("payment", "about money"), Staff.OtherAgent);
        (complaint.State.Owner, complaint.State.Queue, complaint.State.Status).ShouldBe((null, "payment", ComplaintStatus.New));
        complaint.Does(new TakeComplaint(), Staff.Agent);
        complaint.State.Owner!.Id.ShouldBe(Staff.Agent.Id);
    }

    [Fact]
    public void Complaint_TakenTwiceByTheSameAgent_IsTakenOnce()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new TakeComplaint(), Staff.Agent).ShouldHaveSingleItem();
        complaint.Does(new TakeComplaint(), Staff.Agent).ShouldBeEmpty();
    }

    [Fact]
    public void Complaint_TakenByALeadFromAnAgent_IsTheLeads()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new TakeComplaint(), Staff.Agent);
        complaint.Does(new TakeComplaint(), Staff.Lead);
        complaint.State.Owner!.Id.ShouldBe(Staff.Lead.Id);
    }
}
