using System.Text.Json;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The table of what may happen when is complete, and events of later versions are read.</summary>
public sealed class TransitionTests
{
    [Fact]
    public void Table_HasEveryEvent_AndNoOther() =>
        ComplaintTransitions.Table.All.Select(arrow => arrow.Event).Distinct().ShouldBe(
            typeof(ComplaintEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ComplaintEvent))).Select(type => type.Name),
            ignoreOrder: true);

    [Fact]
    public void Event_ThatCannotHappenNow_IsADefectAndNotPassedOver()
    {
        var closed = Stages.In(ComplaintStatus.Closed).State;
        Should.Throw<InvalidOperationException>(() => ComplaintWorld.Evolution.Evolve(
            closed, new(closed.Seq + 1, ComplaintInTest.Monday, Staff.Agent, null, new CustomerAnswered("x"))));
    }

    [Fact]
    public void Event_WithAFieldOfALaterVersion_IsRead()
    {
        var read = JsonSerializer.Deserialize<CustomerAnswered>("""{"text":"Hello","fieldOfTomorrow":{"a":1}}""", LedgerJson.Options);
        read.ShouldBe(new CustomerAnswered("Hello"));
    }

    [Fact]
    public void State_WrittenAndReadAsASnapshot_GoesOnTheSame()
    {
        var complaint = ComplaintInTest.Reported(ComplaintInTest.Complaint(CustomerDemand.Refund));
        complaint.After(TimeSpan.FromDays(3));
        complaint.Does(new AskCustomer("Which colour?", "needs the colour"));
        var json = JsonSerializer.Serialize(complaint.State, LedgerJson.Options);
        var read = JsonSerializer.Deserialize<ComplaintState>(json, LedgerJson.Options)!;
        JsonSerializer.Serialize(read, LedgerJson.Options).ShouldBe(json);
        ComplaintDeadlines.Next(read).ShouldBe(ComplaintDeadlines.Next(complaint.State));
    }
}
