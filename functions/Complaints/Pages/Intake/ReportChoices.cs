using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>What a customer chooses from in the public form, in words.</summary>
internal static class ReportChoices
{
    /// <summary>A category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="voice">The page's language.</param>
    public static string Of(ComplaintCategory category, PageVoice voice) => category switch
    {
        ComplaintCategory.Technical => voice.Say("网站或应用", "The site or the app"),
        ComplaintCategory.Order => voice.Say("订单", "An order"),
        ComplaintCategory.Payment => voice.Say("付款或退款", "Payment or refund"),
        ComplaintCategory.Logistics => voice.Say("配送", "Delivery"),
        ComplaintCategory.ProductQuality => voice.Say("商品质量", "The goods"),
        ComplaintCategory.ServiceAttitude => voice.Say("服务态度", "How somebody behaved"),
        ComplaintCategory.Other => voice.Say("其他", "Something else"),
    };

    /// <summary>A demand.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="voice">The page's language.</param>
    public static string Of(CustomerDemand demand, PageVoice voice) => demand switch
    {
        CustomerDemand.None => voice.Say("得到答复", "An answer"),
        CustomerDemand.Repair => voice.Say("修理", "Repair"),
        CustomerDemand.Replace => voice.Say("更换", "Replacement"),
        CustomerDemand.Return => voice.Say("退货", "To return the goods"),
        CustomerDemand.Refund => voice.Say("退款", "A refund"),
        CustomerDemand.Compensate => voice.Say("赔偿", "Compensation"),
    };
}
