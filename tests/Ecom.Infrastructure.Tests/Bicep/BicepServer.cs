using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>A Bicep compiler that stays and is asked by JSON-RPC: its start costs more than most of what it is asked.</summary>
/// <remarks>It ends when its input does, so also when the tests are killed. Each question reads its files anew.</remarks>
internal sealed class BicepServer : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    /// <summary>One question at a time, and its answer before the next.</summary>
    private readonly SemaphoreSlim turn = new(1);

    private int last;

    /// <summary>Starts it.</summary>
    /// <param name="path">The compiler.</param>
    /// <param name="hidden">Environment variables that it must not see.</param>
    public BicepServer(string path, IEnumerable<string> hidden)
    {
        ProcessStartInfo start = new(path, ["jsonrpc", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            // Lengths count bytes: so a character must be one.
            StandardOutputEncoding = Encoding.Latin1,
        };
        // Most of it is compiled already; to optimise the rest at once is cheaper than to do it in tiers, for as little as it does here.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        foreach (var name in hidden)
        {
            start.Environment.Remove(name);
        }

        process = Process.Start(start)!;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Asks.</summary>
    /// <param name="method">What, such as <c>bicep/compile</c>.</param>
    /// <param name="parameters">About what.</param>
    /// <exception cref="BicepException">The compiler could not answer.</exception>
    public async Task<JsonNode> AskAsync(string method, JsonObject parameters)
    {
        await turn.WaitAsync();
        try
        {
            await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++last, ["method"] = method, ["params"] = parameters });
            var answer = await ReceiveAsync();
            if (answer["id"]?.GetValue<int>() != last) throw new BicepException($"bicep answered another question: {answer.ToJsonString()}");
            return answer["result"] ?? throw new BicepException($"{method}: {answer["error"]?["message"]}");
        }
        finally
        {
            _ = turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        turn.Dispose();
    }

    private async Task SendAsync(JsonObject question)
    {
        var body = Encoding.UTF8.GetBytes(question.ToJsonString());
        var input = process.StandardInput.BaseStream;
        await input.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        await input.WriteAsync(body);
        await input.FlushAsync();
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        const string Length = "Content-Length:";
        var length = 0;
        while (await process.StandardOutput.ReadLineAsync() is var line && line?.Length is not 0)
        {
            if (line is null) throw new BicepException($"bicep ended: {await errors}");
            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase)) length = int.Parse(line.AsSpan(Length.Length), CultureInfo.InvariantCulture);
        }

        var body = new char[length];
        _ = await process.StandardOutput.ReadBlockAsync(body);
        return JsonNode.Parse(Encoding.Latin1.GetBytes(body))!;
    }
}
