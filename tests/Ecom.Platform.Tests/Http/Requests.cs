using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Http;

/// <summary>Requests of the HTTP tests, and answers as they go over the wire.</summary>
internal static class Requests
{
    public static HttpLimits SmallLimits { get; } = new() { MaxBodyBytes = 4096, PublicRequestsPerWindow = 3, RateMaxCallers = 2 };

    public static JsonBody Body { get; } = new(Options.Create(SmallLimits));

    public static HttpRequest Post(string body, string contentType = "application/json", string path = "/api/things")
    {
        var request = Get(path);
        request.Method = "POST";
        request.ContentType = contentType;
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return request;
    }

    public static HttpRequest Get(string path = "/api/things", string query = "")
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        context.Request.Method = "GET";
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        return context.Request;
    }

    public static HttpRequest With(this HttpRequest request, string header, string value)
    {
        request.Headers[header] = value;
        return request;
    }

    public static async Task<(int Status, IHeaderDictionary Headers, JsonElement Body)> SendAsync(this Reply reply, HttpRequest request)
    {
        var context = request.HttpContext;
        await reply.Render(context).WriteAsync(context);
        return context.Read();
    }

    public static (int Status, IHeaderDictionary Headers, JsonElement Body) Read(this HttpContext context)
    {
        var bytes = ((MemoryStream)context.Response.Body).ToArray();
        return (context.Response.StatusCode, context.Response.Headers, bytes.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(bytes));
    }
}
