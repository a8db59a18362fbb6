using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Store;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>Points of customers.</summary>
internal static class ShopPoints
{
    public static void Map(Endpoints endpoints)
    {
        endpoints.Once("/points", Grant);
        endpoints.Once("/points/{id}/take-back", TakeBack);
        endpoints.See("/points", static things => things.All<PointsGrant>());
        endpoints.Control("POST", "/points/{id}/spent", Spent);
    }

    private static Answer Grant(Things things, Call call)
    {
        var request = call.Read<PointsRequest>();
        if (request.Points <= 0) return Answer.Refused(StatusCodes.Status400BadRequest, "points-not-positive");
        var id = string.Create(CultureInfo.InvariantCulture, $"pt-{things.Next("points"):D6}");
        things.Put(id, new PointsGrant(id, request));
        return Answer.Of(new { GrantId = id, request.Points });
    }

    private static Answer TakeBack(Things things, Call call)
    {
        if (things.Find<PointsGrant>(call.Id) is not { } grant) return Answer.Unknown("unknown-grant");
        if (grant.Status is PointsStatus.Spent) return Answer.Conflict("already-spent");
        things.Put(call.Id, grant with { Status = PointsStatus.TakenBack });
        return Answer.Done;
    }

    private static Answer Spent(Things things, Call call)
    {
        if (things.Find<PointsGrant>(call.Id) is not { } grant) return Answer.Unknown("unknown-grant");
        if (grant.Status is PointsStatus.TakenBack) return Answer.Conflict("taken-back");
        return Answer.Of(things.Put(call.Id, grant with { Status = PointsStatus.Spent }));
    }
}
