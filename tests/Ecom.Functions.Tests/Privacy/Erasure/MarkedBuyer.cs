using System.Globalization;
using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Photos;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Ecom.Platform.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Somebody with an order, a claim on it with a photo, and a complaint, all of them over; the order is marked apart, since it is kept longer.</summary>
internal sealed class MarkedBuyer(ContractHost host, int number)
{
    /// <summary>What stands in the order alone.</summary>
    public const string OrderMark = "qzymarkedbuyer";

    public string Customer { get; } = string.Create(CultureInfo.InvariantCulture, $"buyer-{number}");

    public OrderScenario Order { get; } = new(
        host, string.Create(CultureInfo.InvariantCulture, $"o-{number}"), string.Create(CultureInfo.InvariantCulture, $"SF{number}"));

    public ComplaintScenario Complaint { get; private set; } = null!;

    public string ClaimId { get; private set; } = null!;

    private ClaimStore Claims => host.Services.GetRequiredService<ClaimStore>();

    private CustomerRequest Contact => new(Marked.Name, Customer, Marked.Email(Customer), Marked.Phone, Language: "en");

    /// <summary>Buys, complains and claims, until all of it is over: sixteen days.</summary>
    public async Task LiveAsync()
    {
        var placed = Order.Placed();
        await Order.TellAsync(placed with
        {
            Placement = placed.Placement! with { Customer = new ReportedCustomer($"Nora {OrderMark}", Customer, $"{Customer}.{OrderMark}@example.com") },
        });
        await Order.TellAsync(Order.Paid());
        await Order.TellAsync(Order.Shipped());
        await Order.ScansAsync(ParcelEventKind.Delivered);

        Complaint = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary(Customer) with { Customer = Contact, Description = Marked.Text("a late parcel") });
        await Complaint.DoAsync("resolution", Staff.Agent, new TextRequest(Marked.Text("a resolution")));

        var reported = await host.SendAsync(HttpMethod.Post, "/api/claims", Staff.Agent, new ClaimReportRequest(
            ClaimChannel.Phone, Order.OrderId, Contact, Marked.Text("a broken cup"), ClaimKind.Damaged, Lines: [new ClaimedLine("a", Damaged: 1)]));
        reported.Status.ShouldBe(202, reported.Text);
        ClaimId = reported.Json.GetProperty("id").GetString()!;
        (await CustomerByLink.UploadAsync(host, $"/api/claims/{ClaimId}/photos", JpegSample.FromAPhone(), Marked.File, Staff.Agent)).Status.ShouldBe(202);
        (await host.SendAsync(HttpMethod.Post, $"/api/claims/{ClaimId}/judgements", Staff.Agent, new JudgementRequest(false, Marked.Text("an old crack"))))
            .Status.ShouldBe(202);
        await host.AdvanceAsync(TimeSpan.FromDays(16));

        (await Complaint.StatusAsync()).ShouldBe(Ecom.Functions.Complaints.Rules.ComplaintStatus.Closed);
        (await ClaimAsync()).Status.ShouldBe(ClaimStatus.Closed);
        (await Order.StateAsync()).Ended.ShouldNotBeNull();
        (await FilesAsync()).ShouldBe(2, "the photo, as it came and as it is shown");
    }

    public async Task<ClaimState> ClaimAsync() => (await Claims.FindAsync(ClaimId)).ShouldNotBeNull();

    private async Task<int> FilesAsync()
    {
        var files = 0;
        foreach (var kind in (string[])[ClaimCaseId.Kind, PhotoAlbum.ShownKindOf(ClaimCaseId.Kind)])
            files += (await host.Attachments.ListAsync(new AttachmentOwner(kind, ClaimId))).Count;
        return files;
    }

    /// <summary>Claim and complaint read as erased, once each, whole and provable; of their files, links and flows nothing is left.</summary>
    public async Task ShouldBeErasedAsync()
    {
        (await ClaimAsync()).Report.Customer.Name.ShouldBe(ErasedData.Text);
        (await Complaint.StateAsync()).Report.Customer.Name.ShouldBe(ErasedData.Text);
        await host.ShouldBeErasedOnceAsync(ClaimCaseId.Of(ClaimId));
        await host.ShouldBeErasedOnceAsync(Ecom.Functions.Complaints.Store.ComplaintCaseId.Of(Complaint.Id));
        (await FilesAsync()).ShouldBe(0);
        foreach (var link in host.Mailbox.To(Marked.Email(Customer)).Select(letter => letter.Values.GetValueOrDefault("link")).OfType<string>().Distinct())
            (await host.SendAsync(HttpMethod.Get, new Uri(link).AbsolutePath, null)).Status.ShouldBe(404);
    }
}
