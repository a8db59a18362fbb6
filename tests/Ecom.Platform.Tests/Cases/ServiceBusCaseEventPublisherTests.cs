using System.Text.Json;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Cases;

public sealed class ServiceBusCaseEventPublisherTests
{
    [Fact]
    public void Message_Event_HasIdSessionAndPropertiesToFilterBy()
    {
        var happened = new CaseEvent(
            "contract-1",
            "contract",
            7,
            new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero),
            new Actor("zhang.wei", "张伟", "legal"),
            "ContractApproved",
            JsonSerializer.SerializeToElement(new { stage = "legal" }));

        var message = ServiceBusCaseEventPublisher.Message(happened);

        message.MessageId.ShouldBe("contract-1:7");
        message.SessionId.ShouldBe("contract-1");
        message.Subject.ShouldBe("ContractApproved");
        message.ApplicationProperties["caseKind"].ShouldBe("contract");
        message.ApplicationProperties["type"].ShouldBe("ContractApproved");
        var body = message.Body.ToObjectFromJson<CaseEvent>(LedgerJson.Options)!;
        body.ShouldBe(happened with { Data = body.Data });
        body.Data.GetProperty("stage").GetString().ShouldBe("legal");
    }
}
