using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>A mail server on loopback that answers to recipients as the test says.</summary>
internal sealed class TinySmtpServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly ConcurrentQueue<string> messages = new();
    private readonly Func<string, string> answer;
    private readonly Task accepting;

    /// <summary>Starts it.</summary>
    /// <param name="answer">The answer to a recipient's address; 250 takes the message.</param>
    public TinySmtpServer(Func<string, string> answer)
    {
        this.answer = answer;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What was taken, headers and body as they came.</summary>
    public IReadOnlyList<string> Messages => [.. messages];

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Stop();
        await accepting;
        ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true) talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(ended.Token)));
        }
        catch (Exception) when (ended.IsCancellationRequested)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using StreamReader reader = new(stream, Encoding.ASCII);
        await using StreamWriter writer = new(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        try
        {
            await writer.WriteLineAsync("220 tiny");
            while (await reader.ReadLineAsync(ended.Token) is { } line)
            {
                await writer.WriteLineAsync(await AnswerAsync(line, reader, writer));
                if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The client hung up, or the test is over.
        }
    }

    private async Task<string> AnswerAsync(string line, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT TO:<", StringComparison.OrdinalIgnoreCase)) return answer(line[9..line.IndexOf('>')]);
        if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return "221 bye";
        if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase)) return "250 ok";
        await writer.WriteLineAsync("354 go on");
        StringBuilder message = new();
        while (await reader.ReadLineAsync(ended.Token) is { } part && part != ".") message.AppendLine(part);
        messages.Enqueue(message.ToString());
        return "250 taken";
    }
}
