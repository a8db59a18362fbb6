using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>An index that is wrong, as a fault of ours would make it.</summary>
internal static class WrongIndex
{
    /// <summary>Makes the index tell no instant of a complaint.</summary>
    public static async Task ForgetAsync(ContractHost host, string id)
    {
        var snapshots = host.Services.GetRequiredService<ICaseSnapshots>();
        var snapshot = (await snapshots.FindAsync(ComplaintCaseId.Of(id))).ShouldNotBeNull();
        _ = await snapshots.CorrectAsync(snapshot with { Index = snapshot.Index with { NextAt = null } });
        (await snapshots.FindAsync(ComplaintCaseId.Of(id)))!.Index.NextAt.ShouldBeNull();
    }
}
