using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Store;
using Ecom.LocalHost.Simulators.Webhooks;

namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>Claims against the carrier; answers are given by hand, in parts and twice if that is wanted.</summary>
internal sealed class CarrierRecoveries(string path)
{
    public void Map(Endpoints endpoints)
    {
        endpoints.Once("/recoveries", Take);
        endpoints.Once("/recoveries/{id}/withdraw", Withdraw);
        endpoints.See("/recoveries", static things => things.All<Recovery>());
        endpoints.Control("POST", "/recoveries/{id}/answers", Decide);
    }

    private static Answer Take(Things things, Call call)
    {
        var request = call.Read<RecoveryRequest>();
        var id = string.Create(CultureInfo.InvariantCulture, $"rc-{things.Next("recoveries"):D6}");
        things.Put(id, new Recovery(id, request, RecoveryStatus.Submitted, []));
        return Answer.Of(new { RecoveryId = id });
    }

    private static Answer Withdraw(Things things, Call call)
    {
        if (things.Find<Recovery>(call.Id) is not { } recovery) return Answer.Unknown("unknown-recovery");
        if (recovery.Status is RecoveryStatus.Decided) return Answer.Conflict("already-decided");
        things.Put(call.Id, recovery with { Status = RecoveryStatus.Withdrawn });
        return Answer.Done;
    }

    private Answer Decide(Things things, Call call)
    {
        if (things.Find<Recovery>(call.Id) is not { } recovery) return Answer.Unknown("unknown-recovery");
        var answer = call.Read<RecoveryAnswer>();
        var eventId = answer.EventId ?? string.Create(CultureInfo.InvariantCulture, $"{call.Id}-answer-{recovery.Answers.Count + 1}");
        things.Put(call.Id, recovery with
        {
            Status = answer.Decides ? RecoveryStatus.Decided : recovery.Status,
            Answers = [.. recovery.Answers, answer with { EventId = eventId }],
        });
        var data = new { eventId, recoveryId = call.Id, recovery.Request.Reference, answer.Answer, answer.Amount, answer.Reason };
        WebhookQueue.Add(things, path, "recovery.answered", call.Now, data, answer.Copies);
        return Answer.Of(new { eventId });
    }
}
