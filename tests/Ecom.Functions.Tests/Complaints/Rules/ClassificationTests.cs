using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What it is about, how urgent it is, whose work it is, and why.</summary>
public sealed class ClassificationTests
{
    [Theory]
    [InlineData("My parcel is lost", ComplaintCategory.Logistics, ComplaintPriority.Normal, "logistics")]
    [InlineData("我要退款", ComplaintCategory.Payment, ComplaintPriority.Normal, "payment")]
    [InlineData("The charger caught FIRE", ComplaintCategory.ProductQuality, ComplaintPriority.Urgent, "quality")]
    [InlineData("不退款我就打12315", ComplaintCategory.Payment, ComplaintPriority.High, "payment")]
    [InlineData("客服态度很差", ComplaintCategory.ServiceAttitude, ComplaintPriority.Normal, "service")]
    [InlineData("Hello there", ComplaintCategory.Other, ComplaintPriority.Normal, "general")]
    [InlineData("Where is my order", ComplaintCategory.Order, ComplaintPriority.Normal, "general")]
    public void Report_IsClassifiedByItsWords(string subject, ComplaintCategory category, ComplaintPriority priority, string queue)
    {
        var classified = Classified(ComplaintInTest.Complaint() with { Subject = subject, Description = "..." });
        (classified.Category, classified.Priority, classified.Queue).ShouldBe((category, priority, queue));
        classified.Reasons.Count.ShouldBeGreaterThanOrEqualTo(3);
        classified.Reasons.ShouldContain(reason => reason.StartsWith($"category {category}"));
        classified.Reasons.ShouldContain(reason => reason.StartsWith($"priority {priority}"));
        classified.Reasons[^1].ShouldBe($"queue {queue}: category {category}");
    }

    [Fact]
    public void Category_SaidAtIntake_HoldsAgainstWords()
    {
        var classified = Classified(ComplaintInTest.Complaint() with { Category = ComplaintCategory.Technical });
        (classified.Category, classified.Queue).ShouldBe((ComplaintCategory.Technical, "technical"));
        classified.Reasons.ShouldContain("category Technical: said at intake");
    }

    [Theory]
    [InlineData(ComplaintImpact.Low, CustomerTier.Standard, ComplaintPriority.Low)]
    [InlineData(ComplaintImpact.Medium, CustomerTier.Silver, ComplaintPriority.Normal)]
    [InlineData(ComplaintImpact.Medium, CustomerTier.Gold, ComplaintPriority.High)]
    [InlineData(ComplaintImpact.High, CustomerTier.Standard, ComplaintPriority.High)]
    [InlineData(ComplaintImpact.High, CustomerTier.Gold, ComplaintPriority.High)]
    public void Priority_FollowsImpactAndTier(ComplaintImpact impact, CustomerTier tier, ComplaintPriority priority)
    {
        var report = ComplaintInTest.Complaint();
        Classified(report with { Impact = impact, Customer = report.Customer with { Tier = tier } }).Priority.ShouldBe(priority);
    }

    [Fact]
    public void Report_StartsOnTheTargetsOfItsPriority()
    {
        Classified(ComplaintInTest.Complaint() with { Subject = "fire" }).Plan.Rule.ShouldBe("urgent");
        Classified(ComplaintInTest.Complaint() with { Channel = ComplaintChannel.Phone }).Plan.Rule.ShouldBe("live channels");
        Classified(ComplaintInTest.Complaint()).Plan.PolicyVersion.ShouldBe(TestPlans.First);
    }

    [Fact]
    public void Report_Again_IsNoSecondComplaint()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new OpenComplaint(ComplaintInTest.Complaint()), Staff.Agent).ShouldBeEmpty();
    }

    [Fact]
    public void Report_WithoutAWayToAnswer_IsRefusedByField()
    {
        var report = ComplaintInTest.Complaint();
        var decision = ComplaintWorld.Rules.Decide(
            "c1",
            null,
            new OpenComplaint(report with { Subject = " ", Customer = report.Customer with { Email = null, Id = null, Phone = null } }),
            new ComplaintFacts(Staff.Agent, ComplaintInTest.Monday));
        var refusal = decision.ShouldBeOfType<Decision<ComplaintEvent>.Refused>().Refusal;
        refusal.Code.ShouldBe("report-invalid");
        refusal.Fields.Select(field => field.Field).ShouldBe(["/subject", "/customer"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("\u200B\u2060", "is required")]
    [InlineData("Bo\u202Egnp.", "must not hold control characters")]
    [InlineData("Bo\u2066x", "must not hold control characters")]
    [InlineData("Bo\u0007", "must not hold control characters")]
    public void Name_ThatShowsNothingOrAnythingElse_IsRefused(string name, string reason)
    {
        var report = ComplaintInTest.Complaint();
        Problems(report with { Customer = report.Customer with { Name = name } }).ShouldBe([new FieldProblem("/customer/name", reason)]);
        Problems(report with { Subject = name }).ShouldBe([new FieldProblem("/subject", reason)]);
        Problems(report with { Customer = report.Customer with { Name = "محمد \u200F😀👩‍👩‍👧" } }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("-----", false)]
    [InlineData("+86 (0)", false)]
    [InlineData("12315", true)]
    [InlineData("+86 (0)10-6500 0000", true)]
    public void Phone_HasFiveDigits(string phone, bool isOne)
    {
        var report = ComplaintInTest.Complaint();
        Problems(report with { Customer = report.Customer with { Phone = phone } }).Select(problem => problem.Field).ShouldBe(isOne ? [] : ["/customer/phone"]);
    }

    [Fact]
    public void Command_OnAComplaintThatThereIsNot_IsUnknown() =>
        ComplaintWorld.Rules.Decide("c1", null, new TakeComplaint(), new ComplaintFacts(Staff.Agent, ComplaintInTest.Monday))
            .ShouldBeOfType<Decision<ComplaintEvent>.Refused>().Refusal.Code.ShouldBe("unknown-complaint");

    private static IReadOnlyList<FieldProblem> Problems(ComplaintReport report) =>
        ComplaintWorld.Rules.Decide("c1", null, new OpenComplaint(report), new ComplaintFacts(Staff.Agent, ComplaintInTest.Monday))
            is Decision<ComplaintEvent>.Refused refused ? refused.Refusal.Fields : [];

    private static ComplaintClassified Classified(ComplaintReport report) =>
        ComplaintInTest.Reported(report).Events.OfType<ComplaintClassified>().ShouldHaveSingleItem();
}
