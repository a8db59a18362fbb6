using System.Globalization;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;

namespace Ecom.Functions.Orders.Steps;

/// <summary>What is reported of parcels that were not seen for too long.</summary>
internal static class ParcelReports
{
    /// <summary>The complaint about a delayed parcel.</summary>
    /// <param name="state">The order; it was placed.</param>
    /// <param name="delayed">What was found.</param>
    public static ComplaintReported Of(OrderState state, ParcelDelayed delayed) => new(
        ComplaintReported.CurrentVersion,
        "delayDetection",
        $"delay:{delayed.Parcel}",
        Customer(state),
        IsChinese(state) ? $"包裹延误 {delayed.Parcel.TrackingNumber}" : $"Parcel {delayed.Parcel.TrackingNumber} is delayed",
        Words(
            state,
            $"订单 {state.OrderId} 的包裹 {delayed.Parcel.TrackingNumber}（{delayed.Parcel.Carrier}）已 {delayed.Days} 天无物流更新，系统自动登记。",
            $"Parcel {delayed.Parcel.TrackingNumber} ({delayed.Parcel.Carrier}) of order {state.OrderId} was not scanned for {delayed.Days} days; found by itself."),
        "logistics",
        OrderId: state.OrderId);

    /// <summary>The claim for a lost parcel.</summary>
    /// <param name="state">The order; it was placed.</param>
    /// <param name="lost">What was found.</param>
    public static ClaimReported Of(OrderState state, ParcelLost lost) => new(
        ClaimReported.CurrentVersion,
        "lossDetection",
        $"loss:{lost.Parcel}",
        state.OrderId,
        "lost",
        Customer(state),
        lost.Days is { } days
            ? Words(
                state,
                $"订单 {state.OrderId} 的包裹 {lost.Parcel.TrackingNumber}（{lost.Parcel.Carrier}）已 {days} 天无物流更新，视为丢失。",
                $"Parcel {lost.Parcel.TrackingNumber} ({lost.Parcel.Carrier}) of order {state.OrderId} was not scanned for {days} days and is deemed lost.")
            : Words(
                state,
                $"承运商 {lost.Parcel.Carrier} 确认订单 {state.OrderId} 的包裹 {lost.Parcel.TrackingNumber} 丢失。",
                $"The carrier {lost.Parcel.Carrier} says that parcel {lost.Parcel.TrackingNumber} of order {state.OrderId} is lost."),
        lost.Parcel.Carrier,
        lost.Parcel.TrackingNumber);

    private static ReportedCustomer Customer(OrderState state)
    {
        var customer = state.Placement!.Customer;
        return new ReportedCustomer(customer.Name, customer.Id, customer.Email, customer.Phone, customer.Tier, customer.Language);
    }

    private static bool IsChinese(OrderState state) => state.Placement!.Customer.Language is not "en";

    private static string Words(OrderState state, FormattableString chinese, FormattableString english) =>
        (IsChinese(state) ? chinese : english).ToString(CultureInfo.InvariantCulture);
}
