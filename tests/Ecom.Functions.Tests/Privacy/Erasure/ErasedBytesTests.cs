using System.Text.Json;
using System.Text.RegularExpressions;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Shop;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Tests.Claims;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>What erasing leaves in the files of a host: its own databases and logs, and Azurite's; letters that left do not count.</summary>
public sealed partial class ErasedBytesTests
{
    private static readonly string[] Texts = [Marked.Mark, Marked.Phone];

    [Fact]
    public async Task Erasure_OfOrderClaimAndComplaint_LeavesNothingOfThePersonInAnyFile()
    {
        PartnersInTest partners = new();
        await using var host = await ContractHost.StartAsync(realParts: true, timers: [typeof(ForgetErasures)], configure: services =>
            services.AddSingleton<IPayments>(partners).AddSingleton<ICarriers>(partners).AddSingleton<IShop>(partners));
        await MarkedComplaint.LiveAsync(host);
        await MarkedOrder.BuyAsync(host);
        DataFolder.FilesWith(host, Texts).ShouldBe(
            ["azurite/__azurite_db_blob__.json", "cases.db-wal", "servicebus.db-wal"], ignoreOrder: true, "where it is looked for, or this proves nothing");
        await MarkedOrder.ClaimAsync(host, partners);
        await MarkedOrder.CloseAsync(host);
        var commands = await SealedAsync(host);

        // The order is kept for three years: asked again then, it goes too.
        ErasureRequest request = new(ErasureGround.PurposeOver, Email: $"mei.{Marked.Mark}@example.com");
        var view = await Erasures.AskAsync(host, request);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        DataFolder.FilesWith(host, Texts).ShouldBe(["cases.db"], view.GetRawText());
        DataFolder.FilesWith(host, commands).ShouldBeEmpty("the flows of the cases");
        await host.AdvanceAsync(RetentionPolicy.Ends(host.Now, RetentionPolicy.Floor) - host.Now);
        view = await Erasures.AskAsync(host, request);
        view.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("isErased").GetBoolean()).ShouldBe([true, true, true], view.GetRawText());

        await host.AdvanceAsync(ForgetErasures.RememberedFor + TimeSpan.FromDays(2));
        DataFolder.FilesWith(host, Texts).ShouldBeEmpty();
        DataFolder.FilesWith(host, Told.Words).ShouldAllBe(file => file.StartsWith("azurite/__blobstorage__/", StringComparison.Ordinal), "the README says so");
        var key = view.GetProperty("id").GetString()!;
        (await host.Host.Durable.GetInstanceAsync(PersonErasure.InstanceOf(key))).ShouldBeNull("its input names the person");
        (await host.SendAsync(HttpMethod.Get, $"{Erasures.Path}/{key}", Erasures.Legal)).Json.GetRawText().ShouldBe(view.GetRawText(), "the journal stays");
    }

    /// <summary>What people wrote, as the histories of claims and complaints have it: sealed by a secret that stays.</summary>
    private static async Task<IReadOnlyList<string>> SealedAsync(ContractHost host)
    {
        List<string> found = [];
        await foreach (var instance in host.Host.Durable.GetAllInstancesAsync())
        {
            if (!instance.InstanceId.StartsWith(ClaimCaseId.Kind, StringComparison.Ordinal) && !instance.InstanceId.StartsWith(ComplaintCaseId.Kind, StringComparison.Ordinal)) continue;
            foreach (var happened in await host.Host.Durable.GetOrchestrationHistoryAsync(instance.InstanceId))
                found.AddRange(Closed().Matches(JsonSerializer.Serialize(happened, happened.GetType())).Select(match => match.Value));
        }

        // Where a row goes on in another page a text is cut in two, and not found even though it is there.
        string[] some = [.. found.Select(each => each[10..50]).Distinct(StringComparer.Ordinal).Take(20).Where(each => DataFolder.FilesWith(host, each).Count > 0)];
        some.Length.ShouldBeGreaterThan(10, "they are looked for as they stand there");
        return some;
    }

    [GeneratedRegex("[A-Za-z0-9_-]{100,}", RegexOptions.None, 1000)]
    private static partial Regex Closed();
}
