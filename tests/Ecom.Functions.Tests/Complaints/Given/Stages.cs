using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Complaints in each status, without a follow-up or parked work.</summary>
internal static class Stages
{
    public static ComplaintInTest In(ComplaintStatus status)
    {
        var complaint = ComplaintInTest.Reported();
        switch (status)
        {
            case ComplaintStatus.InProgress:
                complaint.Does(new TakeComplaint());
                break;
            case ComplaintStatus.WaitingForCustomer:
                complaint.Does(new AskCustomer("Which colour?", "needs the colour"));
                break;
            case ComplaintStatus.Proposed:
                complaint.Does(new ProposeSolution("Half the price back."));
                break;
            case ComplaintStatus.Resolved:
                complaint.Does(new ResolveComplaint("It arrives tomorrow."));
                break;
            case ComplaintStatus.Closed:
                complaint.Does(new ResolveComplaint("It arrives tomorrow."));
                complaint.After(TimeSpan.FromDays(7));
                break;
            default:
                break;
        }

        complaint.State.Status.ShouldBe(status);
        return complaint;
    }
}
