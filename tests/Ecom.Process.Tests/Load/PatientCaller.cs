using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Load;

/// <summary>Sends a request until it is answered, as a good client does: what broke off is sent again, the same, to the next process.</summary>
internal sealed class PatientCaller(KillableApplication application)
{
    private int broken;
    private int inProgress;

    /// <summary>Requests that broke off because the process died.</summary>
    public int Broken => Volatile.Read(ref broken);

    /// <summary>Answers that said: the first try of this request still runs.</summary>
    public int InProgress => Volatile.Read(ref inProgress);

    public async Task<Answer> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancelled)
    {
        for (var attempt = 1; ; attempt++)
        {
            await application.ReadyAsync(cancelled);
            if (await TryAsync(request, attempt, cancelled) is { } answer)
            {
                return answer.Status < 500
                    ? answer
                    : throw new InvalidOperationException($"The application failed: {answer}\n{application.LastWords}");
            }

            await RealTime.LookAgainAsync(cancelled);
        }
    }

    private async Task<Answer?> TryAsync(Func<HttpRequestMessage> request, int attempt, CancellationToken cancelled)
    {
        try
        {
            using var message = request();
            using var response = await application.Client.SendAsync(message, cancelled);
            var answer = await Answer.ReadAsync(response, attempt, cancelled);
            if (answer.Problem != "request-in-progress")
            {
                return answer;
            }

            Interlocked.Increment(ref inProgress);
            return null;
        }
        catch (Exception gone) when (BrokenConnection.Explains(gone))
        {
            Interlocked.Increment(ref broken);
            return null;
        }
        catch (TaskCanceledException late) when (late.InnerException is TimeoutException)
        {
            using var unanswered = request();
            throw new TimeoutException($"No answer to {unanswered.Method} {unanswered.RequestUri}: {late.Message}\n{application.LastWords}", late);
        }
    }
}
