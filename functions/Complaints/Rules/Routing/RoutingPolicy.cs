namespace Ecom.Functions.Complaints.Rules;

/// <summary>How complaints are classified and routed; bound from the configuration section <c>Complaints:Routing</c>.</summary>
public sealed record RoutingPolicy
{
    /// <summary>Rules by words, in order; the first with a category decides it, the most urgent priority of all that match counts.</summary>
    public IReadOnlyList<KeywordRule> Keywords { get; init; } =
    [
        new("danger", ["爆炸", "起火", "漏电", "受伤", "中毒", "explod", "fire", "electric shock", "injur", "poison"])
            { Category = ComplaintCategory.ProductQuality, Priority = ComplaintPriority.Urgent },
        new("authority or press", ["12315", "消协", "市场监管", "律师", "起诉", "曝光", "lawyer", "sue you", "press"]) { Priority = ComplaintPriority.High },
        new("money", ["退款", "扣款", "重复扣", "支付", "refund", "charged", "payment"]) { Category = ComplaintCategory.Payment },
        new("delivery", ["快递", "物流", "包裹", "派送", "丢件", "破损", "parcel", "delivery", "courier", "shipping"])
            { Category = ComplaintCategory.Logistics },
        new("quality", ["质量", "假货", "瑕疵", "坏了", "defect", "broken", "counterfeit", "fake"]) { Category = ComplaintCategory.ProductQuality },
        new("attitude", ["态度", "辱骂", "不理", "rude", "insult"]) { Category = ComplaintCategory.ServiceAttitude },
        new("site", ["登录", "闪退", "页面", "log in", "login", "crash", "error page"]) { Category = ComplaintCategory.Technical },
        new("order", ["订单", "下单", "发货", "order"]) { Category = ComplaintCategory.Order },
    ];

    /// <summary>The queue of each category; one that is missing goes to <see cref="DefaultQueue"/>.</summary>
    public IReadOnlyDictionary<ComplaintCategory, string> Queues { get; init; } = new Dictionary<ComplaintCategory, string>
    {
        [ComplaintCategory.Technical] = "technical",
        [ComplaintCategory.Payment] = "payment",
        [ComplaintCategory.Logistics] = "logistics",
        [ComplaintCategory.ProductQuality] = "quality",
        [ComplaintCategory.ServiceAttitude] = "service",
    };

    /// <summary>The queue of everything else.</summary>
    public string DefaultQueue { get; init; } = "general";

    /// <summary>All queues.</summary>
    public IReadOnlyList<string> AllQueues => [.. Queues.Values.Append(DefaultQueue).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The queue of a category.</summary>
    /// <param name="category">The category.</param>
    public string QueueOf(ComplaintCategory category) => Queues.GetValueOrDefault(category, DefaultQueue);

    /// <summary>What is wrong with it; empty when nothing is. The application does not start with a wrong one.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        foreach (var queue in Queues.Values.Append(DefaultQueue).Where(queue => queue.Length is 0 or > 40 || !queue.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')))
            problems.Add($"the queue '{queue}' must be 1 to 40 lower-case letters, digits or hyphens");
        foreach (var rule in Keywords.Where(rule => rule.Words.Count == 0 || rule.Words.Any(string.IsNullOrWhiteSpace)))
            problems.Add($"the keyword rule '{rule.Name}' needs words");
        foreach (var rule in Keywords.Where(rule => rule.Category is null && rule.Priority is null))
            problems.Add($"the keyword rule '{rule.Name}' decides nothing");
        return problems;
    }
}
