using System.Net;
using System.Net.Sockets;
using Ecom.Functions.Platform.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Ecom.Functions.Platform.Http.Limits;

/// <summary>The network address of a caller.</summary>
/// <param name="configuration">Says whether Azure's front end stands before the application.</param>
public sealed class ClientAddress(IConfiguration configuration)
{
    private readonly bool behindFrontEnd = AzurePlatform.IsThere(configuration);

    /// <summary>The address for limits: IPv4 as it is, IPv6 as its /64 network, which is what one subscriber gets.</summary>
    /// <param name="request">The request.</param>
    public string Of(HttpRequest request)
    {
        if (Find(request) is not { } address)
            return "unknown";
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes) + "/64";
    }

    /// <summary>The full address, for records such as a signature's; null when it is not known.</summary>
    /// <param name="request">The request.</param>
    /// <remarks>
    /// Behind Azure's front end it is the last entry of <c>X-Forwarded-For</c>, the one that the front end added; entries before it
    /// are the caller's own words. Elsewhere the header is not read.
    /// </remarks>
    public IPAddress? Find(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var address = request.HttpContext.Connection.RemoteIpAddress;
        if (behindFrontEnd && request.Headers["X-Forwarded-For"].ToString() is { Length: > 0 } forwarded)
        {
            var last = forwarded[(forwarded.LastIndexOf(',') + 1)..].Trim();
            if (IPEndPoint.TryParse(last, out var endPoint))
                address = endPoint.Address;
        }

        return address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
    }
}
