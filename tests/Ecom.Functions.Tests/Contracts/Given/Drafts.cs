using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Contents to start from.</summary>
internal static class Drafts
{
    public static ContractContent Ordinary() => new(
        ContractKind.MerchantCooperation,
        "平台商家合作协议",
        [new Party("platform", "某某电商平台有限公司"), new Party("merchant", "杭州某某贸易有限公司")],
        [
            new Signer("ann", "Ann Chen", "ann@example.com", "platform", 1, "en"),
            new Signer("bo", "Bo Li", "bo@example.com", "merchant", 2),
        ],
        new ContractTerms(
            Value: new Money(50_000_000, "CNY"),
            StartsOn: new DateOnly(2026, 3, 1),
            EndsOn: new DateOnly(2027, 2, 28),
            Payment: new PaymentTerms("bank transfer", 30),
            Deposit: new DepositTerms(DepositKind.SecurityDeposit, new Money(5_000_000, "CNY")),
            BreachLiability: new BreachLiabilityTerms("The party in breach pays the loss."),
            DisputeResolution: new DisputeResolutionTerms(DisputeForum.Arbitration, "杭州仲裁委员会")),
        [new Clause("合作范围", "甲方为乙方提供平台服务。"), new Clause("费用", "乙方按月支付服务费。")],
        SigningMethod.Electronic,
        new SpecialFlags());

    public static ContractContent Special() => Ordinary() with { Special = new SpecialFlags(SpecialDeal: true, Reason: "first of its kind") };

    public static ContractContent OnPaper() => Ordinary() with { Signing = SigningMethod.Paper };

    public static ContractContent ForThree() => Ordinary() with
    {
        Signers =
        [
            new Signer("ann", "Ann Chen", "ann@example.com", "platform", 1, "en"),
            new Signer("bo", "Bo Li", "bo@example.com", "merchant", 1),
            new Signer("cai", "Cai Yun", "cai@example.com", "merchant", 2),
        ],
    };

    public static ContractContent With(this ContractContent content, Func<ContractTerms, ContractTerms> change) =>
        content with { Terms = change(content.Terms) };
}
