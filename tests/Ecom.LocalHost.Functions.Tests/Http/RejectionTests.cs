using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Ecom.LocalHost.Testing;

namespace Ecom.LocalHost.Functions.Tests.Http;

/// <summary>What Kestrel itself refuses, over a real socket: HTTP clients would not send it.</summary>
public sealed class RejectionTests
{
    private const string Good = "GET /healthz/live HTTP/1.1\r\nHost: local\r\n\r\n";

    private static readonly string Long = new('a', 10_000);

    public static TheoryData<string, int> Rejected => new()
    {
        { "GET /api/greetings/%00 HTTP/1.1\r\nHost: local\r\n\r\n", 400 },
        { "GET /api/greetings/a%00b?code=1 HTTP/1.1\r\nHost: local\r\n\r\n", 400 },
        { "POST /api/greetings/%00 HTTP/1.1\r\nHost: local\r\nContent-Length: 2\r\n\r\n{}", 400 },
        { "GET /api/greetings/\0 HTTP/1.1\r\nHost: local\r\n\r\n", 400 },
        { "nonsense\r\n\r\n", 400 },
        { "GET / HTTP/1.1\r\n\r\n", 400 },
        { "GET / HTTP/1.1\r\nHost: local\r\nBad header\r\n\r\n", 400 },
        { "GET / HTTP/7.3\r\nHost: local\r\n\r\n", 505 },
        { $"GET /{Long} HTTP/1.1\r\nHost: local\r\n\r\n", 414 },
        { $"GET / HTTP/1.1\r\nHost: local\r\nX-Long: {Long}{Long}{Long}{Long}\r\n\r\n", 431 },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task Request_ThatKestrelRejects_IsAnsweredWithAProblem(string request, int status)
    {
        await using var host = await App.StartAsync([typeof(Greetings)]);

        var answer = await SendAsync(host, request);

        ShouldBeProblem(answer, status);
    }

    [Fact]
    public async Task Request_RejectedAfterOthersOnTheConnection_FollowsTheirAnswers()
    {
        await using var host = await App.StartAsync([typeof(Greetings)]);

        var answers = await SendAsync(host, Good, Good + Good + "GET /%00 HTTP/1.1\r\nHost: local\r\n\r\n" + Good);

        var parts = answers.Split("HTTP/1.1 ", StringSplitOptions.RemoveEmptyEntries);
        parts.Length.ShouldBe(4, answers);
        parts.Take(3).ShouldAllBe(part => part.StartsWith("200 OK\r\n", StringComparison.Ordinal) && part.Contains("Healthy\r\n", StringComparison.Ordinal));
        ShouldBeProblem("HTTP/1.1 " + parts[3], 400);
    }

    [Fact]
    public async Task Request_Rejected_LeavesOtherConnectionsAlone()
    {
        await using var host = await App.StartAsync([typeof(Greetings)]);

        await SendAsync(host, "GET /%00 HTTP/1.1\r\nHost: local\r\n\r\n");

        (await host.Client.GetStringAsync("/healthz/live")).ShouldBe("Healthy");
    }

    private static void ShouldBeProblem(string answer, int status)
    {
        var (head, body) = answer.Split("\r\n\r\n", 2) is [var first, var second] ? (first, second) : throw new InvalidOperationException(answer);
        head.ShouldStartWith($"HTTP/1.1 {status} ");
        head.ShouldContain("\r\nContent-Type: application/problem+json\r\n");
        head.ShouldContain($"\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n");
        head.ShouldContain("\r\nConnection: close\r\n");
        var problem = JsonDocument.Parse(body).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    /// <summary>Sends pieces over one connection, each when an answer to the one before has begun to arrive.</summary>
    /// <returns>All that came until the server closed the connection.</returns>
    private static async Task<string> SendAsync(FunctionsTestHost host, params string[] pieces)
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, cancelled);
        await using var stream = client.GetStream();
        var received = new MemoryStream();
        var buffer = new byte[4096];
        foreach (var piece in pieces)
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(piece), cancelled);
            received.Write(buffer, 0, await stream.ReadAsync(buffer, cancelled));
        }

        await stream.CopyToAsync(received, cancelled);
        return Encoding.UTF8.GetString(received.ToArray());
    }
}
