namespace Ecom.Functions.Tests.Orders;

/// <summary>Events of an order as the storefront's webhooks tell them.</summary>
internal static class ShopOrders
{
    public const string Placed = """
        {"type":"order.placed","timestamp":"2026-03-02T01:00:00Z","shop":"cn-1","data":{
          "orderId":"T 1001/7","customer":{"id":"customer-1","name":"梅 Mei","email":"mei@example.com","language":"en","age":30},"basket":7,
          "lines":[{"lineId":"a","sku":"cup","name":"Cup","quantity":2,"unitPrice":1000,"colour":"blue"},
                   {"lineId":"b","sku":"pot","name":"Pot","quantity":1,"unitPrice":5000,"discount":500}],
          "coupon":501,"freight":800,"currency":"CNY"} }
        """;

    public const string Paid = """
        {"type":"order.paid","timestamp":"2026-03-02T01:05:00Z","data":{"orderId":"T 1001/7","paymentId":"pay-1","amount":{"minorUnits":6799,"currency":"CNY"}} }
        """;

    public const string Shipped = """
        {"type":"order.shipped","timestamp":"2026-03-02T09:00:00Z","data":{"orderId":"T 1001/7","carrier":"sf","trackingNumber":"SF1","lineIds":["b"],"sameCity":true} }
        """;

    public static string Step(string type, string timestamp) =>
        $$"""{"type":"order.{{type}}","timestamp":"{{timestamp}}","data":{"orderId":"T 1001/7","by":"robot"} }""";
}
