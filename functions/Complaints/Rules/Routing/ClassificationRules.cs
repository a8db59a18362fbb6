using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Classifies and routes a report, and says why.</summary>
/// <param name="policy">The rules by words, and the queues.</param>
internal sealed class ClassificationRules(RoutingPolicy policy)
{
    /// <summary>Classifies a report.</summary>
    /// <param name="report">The report.</param>
    public Classification Classify(ComplaintReport report)
    {
        List<string> reasons = [];
        var category = Category(report, reasons);
        var priority = Priority(report, reasons);
        var queue = policy.QueueOf(category);
        reasons.Add($"queue {queue}: category {category}");
        return new Classification(category, priority, queue, reasons);
    }

    private ComplaintCategory Category(ComplaintReport report, List<string> reasons)
    {
        if (report.Category is { } given)
        {
            reasons.Add($"category {given}: said at intake");
            return given;
        }

        foreach (var rule in policy.Keywords.Where(rule => rule.Category is not null))
        {
            if (rule.FoundIn(report) is not { } word) continue;
            reasons.Add($"category {rule.Category}: rule '{rule.Name}', word '{word}'");
            return rule.Category!.Value;
        }

        reasons.Add($"category {ComplaintCategory.Other}: no rule matches");
        return ComplaintCategory.Other;
    }

    private ComplaintPriority Priority(ComplaintReport report, List<string> reasons)
    {
        var priority = report.Impact switch
        {
            ComplaintImpact.High => ComplaintPriority.High,
            ComplaintImpact.Low => ComplaintPriority.Low,
            _ => ComplaintPriority.Normal,
        };
        reasons.Add($"priority {priority}: impact {report.Impact}");
        if (report.Customer.Tier == CustomerTier.Gold && priority > ComplaintPriority.High)
        {
            priority--;
            reasons.Add($"priority {priority}: tier {report.Customer.Tier}");
        }

        foreach (var rule in policy.Keywords.Where(rule => rule.Priority < priority))
        {
            if (rule.FoundIn(report) is not { } word || rule.Priority >= priority) continue;
            priority = rule.Priority!.Value;
            reasons.Add($"priority {priority}: rule '{rule.Name}', word '{word}'");
        }

        return priority;
    }
}
