using System.Text.Json.Nodes;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using PublicReports = Ecom.Functions.Tests.Complaints.PublicReports;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>A complaint of a marked customer, from the public form to the rating.</summary>
internal static class MarkedComplaint
{
    private static readonly byte[] Picture = [0x89, .. "PNG\r\n\x1A\n"u8, 1, 2, 3, 4];

    public static async Task LiveAsync(ContractHost host)
    {
        var report = PublicReports.Ordinary();
        report["customer"] = new JsonObject
        {
            ["name"] = Marked.Name,
            ["email"] = Marked.Email("mei"),
            ["phone"] = Marked.Phone,
            ["language"] = "en",
        };
        report["subject"] = Marked.Text("a parcel");
        report["description"] = Marked.Text("a late parcel");
        var accepted = await PublicReports.SendAsync(host, report);
        accepted.Status.ShouldBe(202, accepted.Text);
        ComplaintScenario complaint = new(host, (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Id);
        CustomerByLink customer = new(complaint, new Uri(accepted.Json.GetProperty("link").GetString()!).AbsolutePath);

        (await customer.PageAsync()).Value.ShouldContain(Marked.Mark);
        await customer.DoAsync("messages", new FollowMessage(Marked.Text("a neighbour")));
        (await customer.UploadAsync(Picture, Marked.File)).Status.ShouldBe(202);
        await complaint.DoAsync("replies", Staff.Agent, new TextRequest(Marked.Text("an answer")));
        await complaint.DoAsync("notes", Staff.Agent, new TextRequest(Marked.Text("a note")));
        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest(Marked.Text("a question"), Marked.Text("a cause")));
        await customer.DoAsync("messages", new FollowMessage(Marked.Text("a colour")));
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest(Marked.Text("a coupon")));
        await customer.DoAsync("refuse", new FollowRefusal(Marked.Text("too little")));
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest(Marked.Text("a resolution")));
        await customer.DoAsync("rating", new FollowRating(4, Marked.Text("the service")));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Resolved);
    }
}
