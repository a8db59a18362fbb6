using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Messages;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>A stored message as a query read it.</summary>
internal sealed record MessageRow
{
    /// <summary>The columns that <see cref="Read"/> expects, in order.</summary>
    public const string Columns =
        "id, entity, seq, state, session, enqueued_seq, enqueued_at, scheduled_at, expires_at, delivery_count, lock_token, locked_until, properties, body";

    public required long Id { get; init; }

    public required long Entity { get; init; }

    public required long Seq { get; init; }

    public required ServiceBusMessageState State { get; init; }

    public required string? Session { get; init; }

    public required long EnqueuedSeq { get; init; }

    public required long EnqueuedAt { get; init; }

    public required long? ScheduledAt { get; init; }

    public required long? ExpiresAt { get; init; }

    public required int DeliveryCount { get; init; }

    public Guid LockToken { get; init; }

    public long? LockedUntil { get; init; }

    public required byte[] Properties { get; init; }

    public required byte[] Body { get; init; }

    public static MessageRow Read(SqliteStatement row) => new()
    {
        Id = row.Number(0),
        Entity = row.Number(1),
        Seq = row.Number(2),
        State = (ServiceBusMessageState)row.Number(3),
        Session = row.NullableText(4),
        EnqueuedSeq = row.Number(5),
        EnqueuedAt = row.Number(6),
        ScheduledAt = row.NullableNumber(7),
        ExpiresAt = row.NullableNumber(8),
        DeliveryCount = (int)row.Number(9),
        LockToken = row.IsNull(10) ? Guid.Empty : new Guid(row.Blob(10)),
        LockedUntil = row.NullableNumber(11),
        Properties = row.Blob(12).ToArray(),
        Body = row.Blob(13).ToArray(),
    };

    public static List<MessageRow> ReadAll(SqliteStatement rows)
    {
        var found = new List<MessageRow>();
        while (rows.Step())
        {
            found.Add(Read(rows));
        }

        return found;
    }

    /// <summary>The message as a receiver sees it.</summary>
    /// <param name="delivered">Whether this is a delivery, which counts; a peek does not.</param>
    public ServiceBusReceivedMessage ToReceived(bool delivered)
    {
        var content = MessageCodec.Decode(Properties, Body);
        return new ServiceBusReceivedMessage(content)
        {
            SequenceNumber = Seq,
            EnqueuedSequenceNumber = EnqueuedSeq,
            EnqueuedTime = Utc(EnqueuedAt),
            ScheduledEnqueueTime = ScheduledAt is { } scheduled ? Utc(scheduled) : default,
            TimeToLive = ExpiresAt is { } expires ? TimeSpan.FromTicks(expires - EnqueuedAt) : content.TimeToLive,
            DeliveryCount = delivered ? DeliveryCount + 1 : DeliveryCount,
            LockTokenGuid = LockToken,
            LockedUntil = LockedUntil is { } until ? Utc(until) : default,
            State = State,
        };
    }

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);
}
