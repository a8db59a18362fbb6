namespace Ecom.Process.Tests.Load;

/// <summary>The body of a request that creates a contract which two people sign in any order.</summary>
internal static class DraftBody
{
    public static readonly IReadOnlyList<(string Id, string Name)> Signers = [("ann", "Ann Chen"), ("bo", "Bo Li")];

    public static object Of(string title) => new
    {
        kind = "merchantCooperation",
        title,
        parties = new[] { new { id = "platform", name = "某某电商平台有限公司" }, new { id = "merchant", name = "杭州某某贸易有限公司" } },
        signers = new[]
        {
            new { id = "ann", name = "Ann Chen", email = "ann@example.com", partyId = "platform", order = 1, language = "en" },
            new { id = "bo", name = "Bo Li", email = "bo@example.com", partyId = "merchant", order = 1, language = "en" },
        },
        terms = new
        {
            value = new { minorUnits = 50_000_000, currency = "CNY" },
            startsOn = "2026-03-01",
            endsOn = "2036-02-29",
            payment = new { method = "bank transfer", dueDays = 30 },
            deposit = new { kind = "securityDeposit", amount = new { minorUnits = 5_000_000, currency = "CNY" } },
            breachLiability = new { description = "The party in breach pays the loss." },
            disputeResolution = new { forum = "arbitration", institution = "杭州仲裁委员会" },
        },
        clauses = new[]
        {
            new { title = "合作范围", text = "甲方为乙方提供平台服务。" },
            new { title = "费用", text = "乙方按月支付服务费。" },
        },
    };
}
