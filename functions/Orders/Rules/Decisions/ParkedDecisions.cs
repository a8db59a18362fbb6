using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Orders.Rules.OrderEvent>;

namespace Ecom.Functions.Orders.Rules;

/// <summary>Work of the software that stays broken.</summary>
internal static class ParkedDecisions
{
    public static Decision Park(OrderState? state, ParkWork command, DateTimeOffset retryAt) => state is null || state.Parked is not null
        ? Decision.Accept()
        : Decision.Accept(new WorkParked(command.Step, command.Reason, retryAt));

    public static Decision Resume(OrderState? state, Person by)
    {
        if (!by.HasAny([.. OrderRoles.Resumers]))
            return Decision.Refuse(RefusalKind.NotAllowed, "wrong-role", $"This needs one of the roles: {string.Join(", ", OrderRoles.Resumers)}.");
        return state?.Parked is null
            ? Decision.Refuse(RefusalKind.Conflict, "nothing-parked", "Nothing of this order is parked.")
            : Decision.Accept(new WorkResumed());
    }
}
