using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>A valid sample of every command that people give, with a person who may give it.</summary>
internal static class Samples
{
    public static readonly Person Customer = new("customer-of:c1", "梅 Mei", [ComplaintRoles.Customer]);

    public static IReadOnlyList<ComplaintCommand> Commands(DateTimeOffset now) =>
    [
        new TakeComplaint(),
        new AssignComplaint(Staff.OtherAgent.Id, "Bai"),
        new TransferComplaint("payment", "about money"),
        new Reclassify(null, ComplaintPriority.Urgent, "it burns"),
        new MovePolicy(TestPlans.Later, "new contract"),
        new ReplyToCustomer("We asked the carrier."),
        new AddNote("called the carrier"),
        new AskCustomer("Which colour?", "needs the colour"),
        new StopWaiting("found it"),
        new PromiseUpdate(now.AddDays(1), "the carrier answers tomorrow"),
        new ProposeSolution("Half the price back."),
        new ResolveComplaint("It arrives tomorrow."),
        new RecordDemand(CustomerDemand.Refund, ComplaintLaw.DayOf(now)),
        new RecordReturnedGoods(ComplaintLaw.DayOf(now)),
        new RecordRefund("pay-1"),
        new AttachFile(new ComplaintAttachment("a1", "photo.png", "image/png", 10, new string('a', 64))),
        new WriteAsCustomer("Still nothing."),
        new AcceptProposal(),
        new RefuseProposal("too little"),
        new ReopenComplaint("it broke again"),
        new RateResolution(5, null),
        new WithdrawComplaint(null),
        new CompleteFollowUp("called and apologized"),
        new RenewLink(),
        new RevokeLink("sent to the wrong address"),
        new ResumeWork(),
    ];

    public static Person By(ComplaintCommand command) => command switch
    {
        AssignComplaint or MovePolicy or CompleteFollowUp or ResumeWork => Staff.Lead,
        WriteAsCustomer or AcceptProposal or RefuseProposal or RateResolution or WithdrawComplaint or ReopenComplaint => Customer,
        TimePassed or ParkWork => Person.System,
        _ => Staff.Agent,
    };
}
