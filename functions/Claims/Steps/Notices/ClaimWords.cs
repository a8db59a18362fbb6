using System.Globalization;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Steps.Notices;

/// <summary>What happened, in words for the staff, in Chinese and English.</summary>
public static class ClaimWords
{
    /// <summary>The words for an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="state">The claim.</param>
    public static string Of(ClaimEvent happened, ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(state);
        return happened switch
        {
            TaskOpened opened => $"{Task(opened.Kind)}{Effect(opened.Key, state)}",
            TaskOverdue late => string.Create(CultureInfo.InvariantCulture, $"逾期未处理（{late.Level} 级）/ overdue, level {late.Level}: {Task(late.Kind)}{Effect(late.Key, state)}"),
            PhotoAdded added => $"照片与其他理赔相同 / the same photo is in other claims: {string.Join(", ", added.SameAs)}",
            WorkParked parked => $"处理受阻，需要人工处理 / parked, a person is needed: {parked.Step}",
            var other => other.GetType().Name,
        };
    }

    private static string Task(ClaimTaskKind kind) => kind switch
    {
        ClaimTaskKind.Judge => "请审核 / judge the claim",
        ClaimTaskKind.Approve => "请审批赔付方案 / approve the plan",
        ClaimTaskKind.Inspect => "请检查退回的商品 / inspect what came back",
        ClaimTaskKind.ResolveParked => "外部操作受阻，请决定 / an effect is parked, decide on it",
        ClaimTaskKind.AnswerDispute => "客户称未收到，请答复 / the customer says that nothing came, answer",
        ClaimTaskKind.DecideReappearance => "包裹重新出现，请决定 / the parcel reappeared, decide on it",
        ClaimTaskKind.SettleReappearance => "请落实重新出现的包裹 / see to it that the parcel that reappeared comes back or is paid",
        ClaimTaskKind.PressCarrier => "请催促承运商答复索赔 / ask the carrier for its answer",
        ClaimTaskKind.FollowUp => "客户评分低，请回访 / low score, follow up",
    };

    private static string Effect(string? key, ClaimState state) => key is null || state.Effect(key) is not { } effect
        ? ""
        : $" – {effect.Kind}{(effect.Amount is { } amount ? $" {AmountText.Of(amount)}" : "")} ({effect.Key})";
}
