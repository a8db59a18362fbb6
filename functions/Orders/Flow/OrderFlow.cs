using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Steps;
using Ecom.Functions.Platform.Flow;

namespace Ecom.Functions.Orders.Flow;

/// <summary>What the orchestration of orders is made of.</summary>
internal static class OrderFlow
{
    /// <summary>The steps by which facts are recorded, and what was found is reported.</summary>
    public static CaseSteps<OrderCommand> Steps { get; } = new(
        nameof(ApplyOrderCommand), nameof(OpenParcelCases), new TimePassed(), static (step, reason) => new ParkWork(step, reason));
}
