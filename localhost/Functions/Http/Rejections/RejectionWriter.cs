using System.Buffers;
using System.IO.Pipelines;

namespace Ecom.LocalHost.Functions.Http.Rejections;

/// <summary>What Kestrel writes to a connection. After a rejection its bytes are dropped, and the given answer goes out in their place.</summary>
internal sealed class RejectionWriter(PipeWriter connection) : PipeWriter
{
    private byte[]? answer;
    private byte[] dropped = [];
    private bool isAnswered;

    public override bool CanGetUnflushedBytes => connection.CanGetUnflushedBytes;

    public override long UnflushedBytes => connection.UnflushedBytes;

    /// <summary>Answers with these bytes whatever Kestrel writes from here on; a rejection is the last thing on its connection.</summary>
    public void Replace(byte[] withAnswer) => answer ??= withAnswer;

    public override Memory<byte> GetMemory(int sizeHint = 0) => answer is null ? connection.GetMemory(sizeHint) : Dropped(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => answer is null ? connection.GetSpan(sizeHint) : Dropped(sizeHint);

    public override void Advance(int bytes)
    {
        if (answer is null)
        {
            connection.Advance(bytes);
        }
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        WriteAnswer();
        return connection.FlushAsync(cancellationToken);
    }

    public override void CancelPendingFlush() => connection.CancelPendingFlush();

    public override void Complete(Exception? exception = null)
    {
        WriteAnswer();
        connection.Complete(exception);
    }

    public override ValueTask CompleteAsync(Exception? exception = null)
    {
        WriteAnswer();
        return connection.CompleteAsync(exception);
    }

    private void WriteAnswer()
    {
        if (answer is not null && !isAnswered)
        {
            isAnswered = true;
            connection.Write(answer);
        }
    }

    private byte[] Dropped(int sizeHint)
    {
        if (dropped.Length < Math.Max(1, sizeHint))
        {
            dropped = new byte[Math.Max(1024, sizeHint)];
        }

        return dropped;
    }
}
