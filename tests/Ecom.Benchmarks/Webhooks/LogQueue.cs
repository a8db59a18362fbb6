using System.Diagnostics.CodeAnalysis;
using Azure.Messaging.ServiceBus;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>
/// A bus that only writes the bodies behind each other into a file, with one sync for what is sent together: the least that
/// "durable" can cost. Nothing can be received from it, and no id be found in it.
/// </summary>
/// <param name="folder">Where the file of each sender lies.</param>
internal sealed class LogQueue(string folder) : ServiceBusClient
{
    public override ServiceBusSender CreateSender(string queueOrTopicName) => new Sender(Path.Combine(folder, Path.GetRandomFileName()));

    private sealed class Sender : ServiceBusSender
    {
        /// <summary>The file has its size before, so that a sync writes no more than the data; a full one begins anew.</summary>
        private const int FileBytes = 16 * 1024 * 1024;

        private readonly Microsoft.Win32.SafeHandles.SafeFileHandle file;
        private long position;

        public Sender(string path)
        {
            file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
            RandomAccess.Write(file, new byte[FileBytes], 0);
            RandomAccess.FlushToDisk(file);
        }

        [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = "A sync blocks in any case.")]
        public override Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default)
        {
            IReadOnlyList<ReadOnlyMemory<byte>> bodies = [.. messages.Select(static message => message.Body.ToMemory())];
            var bytes = bodies.Sum(static body => (long)body.Length);
            position = position + bytes > FileBytes ? 0 : position;
            RandomAccess.Write(file, bodies, position);
            RandomAccess.FlushToDisk(file);
            position += bytes;
            return Task.CompletedTask;
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            file.Dispose();
        }
    }
}
