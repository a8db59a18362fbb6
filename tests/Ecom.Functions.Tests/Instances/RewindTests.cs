using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Instances;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Instances;

public sealed class RewindTests
{
    [Fact]
    public async Task Rewind_OfAnErasureThatFailed_RunsWhatFailedAgainAndEndsWell()
    {
        RacingKeys keys = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false, configure: services =>
            services.AddSingleton<IPersonalKeys>(provider => keys.Over(provider.GetRequiredService<SqliteStore>())));
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        keys.Before = AwayAsync;
        ErasureRequest request = new(ErasureGround.PurposeOver, "customer-7");
        var erasure = (await host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, request)).Location!;
        await host.AdvanceAsync(TimeSpan.FromMinutes(30));
        (await host.SendAsync(HttpMethod.Get, erasure, Erasures.Legal)).Json.GetProperty("status").GetString().ShouldBe("failed");

        keys.Before = null;
        var instance = PersonErasure.InstanceOf(host.Services.GetRequiredService<PersonJournal>().KeyOf(new PersonName("customer-7", null)));
        var rewound = await host.SendAsync(
            HttpMethod.Post, $"/api/instances/{instance}/rewind", Admins.Ada, new InstanceOrderRequest("the store is back"), "rewind-1");

        rewound.Status.ShouldBe(202, rewound.Text);
        var view = (await host.SendAsync(HttpMethod.Get, erasure, Erasures.Legal)).Json;
        view.GetProperty("status").GetString().ShouldBe("ended");
        view.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem().GetProperty("isErased").GetBoolean().ShouldBeTrue();
        await host.ShouldBeErasedOnceAsync(ComplaintCaseId.Of(complaint.Id));
        (await host.SendAsync(HttpMethod.Get, $"/api/instances/{instance}", Admins.Ada)).Json
            .GetProperty("instance").GetProperty("status").GetString().ShouldBe("completed");

        Task AwayAsync()
        {
            keys.Before = AwayAsync;
            throw new IOException("The store is away.");
        }
    }
}
