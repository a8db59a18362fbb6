using System.Text.Json;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Restore;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using OrderErased = Ecom.Functions.Orders.Rules.PersonalDataErased;
using OrderPhase = Ecom.Functions.Orders.Rules.OrderPhase;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>A case that goes on between the erasure of its key and the record of that: nobody is told that it is kept, since nothing of it is left to keep.</summary>
public sealed class ReopenedTests
{
    private const string Customer = "customer-7";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Complaint_ThatGoesOnOnceItsKeyIsErased_IsErasedAndSaidToBe(bool isAway)
    {
        RacingKeys keys = new();
        await using var host = await StartAsync(keys);
        var complaint = await ResolvedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        keys.After = isAway ? BreakOff : () => ParkAsync(host, complaint);
        var view = await AskAsync(host, Customer, isAway ? () => ParkAsync(host, complaint) : null);
        view.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem().GetProperty("isErased").GetBoolean().ShouldBeTrue(view.GetRawText());
        (await complaint.EventsAsync()).TakeLast(2).Select(happened => happened.GetType()).ShouldBe([typeof(WorkParked), typeof(PersonalDataErased)]);
        await host.ShouldBeErasedOnceAsync(ComplaintCaseId.Of(complaint.Id));
        (await complaint.StateAsync()).Report.Customer.Name.ShouldBe(ErasedData.Text);
    }

    [Fact]
    public async Task Complaint_WhoseOrchestrationIsAtWork_IsErasedOnceThatHasEnded()
    {
        RacingKeys keys = new();
        await using var host = await StartAsync(keys);
        var complaint = await ResolvedAsync(host);
        await host.AdvanceAsync((await complaint.StateAsync()).Resolution!.ReopenUntil - host.Now);
        ((await complaint.StatusAsync()), await complaint.FlowAsync()).ShouldBe((ComplaintStatus.Closed, OrchestrationRuntimeStatus.Running), "late commands are taken");
        OrchestrationRuntimeStatus? flow = null;
        keys.Before = async () => flow = await complaint.FlowAsync();
        (await host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, new ErasureRequest(ErasureGround.PurposeOver, Customer))).Status.ShouldBe(202);
        await host.ShouldBeKeptAsync(ComplaintCaseId.Of(complaint.Id));
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));
        flow.ShouldBe(OrchestrationRuntimeStatus.Completed);
        await host.ShouldBeErasedOnceAsync(ComplaintCaseId.Of(complaint.Id));
    }

    [Fact]
    public async Task Order_ThatALateScanWakesOnceItsKeyIsErased_IsErasedAndItsHistoryWhenItIsErasedAgain()
    {
        RacingKeys keys = new();
        await using var host = await StartAsync(keys);
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Delivered);
        await host.AdvanceAsync(TimeSpan.FromDays(60));
        await host.AdvanceAsync(RetentionPolicy.Ends((await order.StateAsync()).UpdatedAt, RetentionPolicy.Floor) - host.Now);
        keys.After = BreakOff;
        var view = await AskAsync(host, "customer-1", () => order.ScansAsync());
        view.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem().GetProperty("isErased").GetBoolean().ShouldBeTrue(view.GetRawText());
        var state = await order.StateAsync();
        state.Phase.ShouldBe(OrderPhase.Living, "it goes on, with the parcel and without the person");
        state.Placement!.Customer.Name.ShouldBe(ErasedData.Text);
        (await order.EventsAsync())[^1].ShouldBeOfType<OrderErased>("after the scan");

        await host.AdvanceAsync(TimeSpan.FromDays(120));
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        var again = await host.SendAsync(HttpMethod.Post, "/api/people/erased", Erasures.Legal, new ReplayRequest([OrderCaseId.Of(order.Id)]));
        again.Status.ShouldBe(202, again.Text);
        await host.ShouldBeErasedOnceAsync(OrderCaseId.Of(order.Id));
    }

    private static Task<ContractHost> StartAsync(RacingKeys keys) => ContractHost.StartAsync(hasTimers: false, configure: services =>
        services.AddSingleton<IPersonalKeys>(provider => keys.Over(provider.GetRequiredService<SqliteStore>())));

    private static async Task<ComplaintScenario> ResolvedAsync(ContractHost host)
    {
        var complaint = await ComplaintScenario.ReportedAsync(
            host, Reports.Ordinary() with { Customer = new CustomerRequest(Marked.Name, Customer, Marked.Email(Customer)) });
        return await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
    }

    /// <summary>The store is away once the key is erased; the step is tried again seconds later.</summary>
    private static Task BreakOff() => throw new IOException("The store is away.");

    /// <summary>Work is parked, as by a step that stays broken: the complaint goes on until somebody resumes it.</summary>
    private static async Task ParkAsync(ContractHost host, ComplaintScenario complaint) => (await host.Services.GetRequiredService<ComplaintStore>().AppendAsync(
        complaint.Id, await complaint.StateAsync(), [new WorkParked("step", "fault", host.Now.AddHours(1))], Person.System, host.Now, null)).ShouldNotBeNull();

    /// <summary>Legal asks; something happens before the step that broke off is tried again.</summary>
    private static async Task<JsonElement> AskAsync(ContractHost host, string customer, Func<Task>? meanwhile)
    {
        ErasureRequest request = new(ErasureGround.PurposeOver, customer);
        if (meanwhile is null) return await Erasures.AskAsync(host, request);
        (await host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, request)).Status.ShouldBe(202);
        await meanwhile();
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));
        return await Erasures.AskAsync(host, request);
    }
}
