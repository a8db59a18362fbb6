using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Orders.Store;

/// <summary>Ids of orders in the ledger and of their orchestrations. The shop's ids are foreign text, so they are hashed.</summary>
public static class OrderCaseId
{
    /// <summary>The kind of case.</summary>
    public const string Kind = "order";

    /// <summary>Id of an order within its kind.</summary>
    /// <param name="orderId">Its id at the shop.</param>
    public static string KeyOf(string orderId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}\n{orderId}")))[..32];

    /// <summary>The id in the ledger.</summary>
    /// <param name="id">Id of the order within its kind.</param>
    public static string Of(string id) => $"{Kind}-{id}";
}
