using System.Text.Json.Nodes;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What customers send who have not signed in.</summary>
internal static class PublicReports
{
    public const string Path = "/api/public/complaints";
    public const string Browser = "text/html,application/xhtml+xml";

    public static JsonObject Ordinary() => new()
    {
        ["customer"] = new JsonObject { ["name"] = "梅 Mei", ["email"] = Reports.Email, ["language"] = "en" },
        ["subject"] = "The parcel is late",
        ["description"] = "It should have been here a week ago.",
    };

    public static Task<ContractHost.Answer> SendAsync(ContractHost host, JsonObject report, string? key = null) =>
        host.SendAsync(HttpMethod.Post, Path, null, report.ToJsonString(), key);

    public static async Task<ContractHost.Answer> SendFormAsync(
        ContractHost host, string? accept = Browser, string language = "en", params IReadOnlyList<KeyValuePair<string, string>> changes)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["key"] = "0123456789abcdef0123456789abcdef",
            ["name"] = "Mei",
            ["email"] = Reports.Email,
            ["phone"] = "",
            ["category"] = "",
            ["demand"] = "refund",
            ["orderId"] = "",
            ["subject"] = "The parcel is late",
            ["description"] = "It should have been here\r\na week ago.",
        };
        foreach (var (name, value) in changes) fields[name] = value;
        using FormUrlEncodedContent form = new(fields);
        return await host.SendAsync(HttpMethod.Post, $"{Path}?lang={language}", null, form, accept: accept);
    }

    public static IReadOnlyList<string> Fields(this ContractHost.Answer answer) =>
        [.. answer.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()!)];
}
