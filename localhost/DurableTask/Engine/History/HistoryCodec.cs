using Ecom.LocalHost.DurableTask.Store;

namespace Ecom.LocalHost.DurableTask.History;

/// <summary>The stored form of records: a version byte, then for each record its kind, which members are set, and those.</summary>
internal static class HistoryCodec
{
    private const byte FormatVersion = 1;

    [Flags]
    private enum Members : byte
    {
        None = 0,
        TaskId = 1,
        Name = 2,
        Version = 4,
        Payload = 8,
        Text = 16,
        At = 32,
        Failure = 64,
        NumberOrTags = 128,
    }

    /// <summary>Writes the records of one turn.</summary>
    /// <returns>The bytes; the caller gives them back.</returns>
    public static PooledBuffer Write(IReadOnlyList<HistoryRecord> records, bool carriedOver)
    {
        var buffer = new PooledBuffer();
        buffer.Byte(FormatVersion);
        buffer.Byte(carriedOver ? (byte)1 : (byte)0);
        buffer.Number(records.Count);
        foreach (var record in records)
        {
            Write(buffer, record);
        }

        return buffer;
    }

    public static void Write(PooledBuffer buffer, HistoryRecord record)
    {
        var members = MembersOf(record);
        buffer.Byte((byte)record.Kind);
        buffer.Byte((byte)members);
        if (members.HasFlag(Members.TaskId)) buffer.Number(record.TaskId);
        if (members.HasFlag(Members.Name)) buffer.Text(record.Name!);
        if (members.HasFlag(Members.Version)) buffer.Text(record.Version!);
        if (members.HasFlag(Members.Payload)) buffer.Text(record.Payload!);
        if (members.HasFlag(Members.Text)) buffer.Text(record.Text!);
        if (members.HasFlag(Members.At)) buffer.Ticks(record.At);
        if (members.HasFlag(Members.Failure)) buffer.Text(FailureJson.Write(record.Failure!));
        if (members.HasFlag(Members.NumberOrTags))
        {
            buffer.Number(record.Number);
            buffer.Text(TagsJson.Write(record.Tags) ?? "");
        }
    }

    public static HistoryBatch ReadBatch(ReadOnlySpan<byte> bytes, long at)
    {
        var cursor = new BinaryCursor(bytes);
        if (cursor.Byte() is var version && version != FormatVersion)
        {
            throw new InvalidDataException($"The history is stored in format {version}; this engine reads format {FormatVersion}.");
        }

        var carriedOver = cursor.Byte() == 1;
        var records = new HistoryRecord[cursor.Number()];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = Read(ref cursor);
        }

        return new HistoryBatch(at, carriedOver, records);
    }

    public static HistoryRecord Read(ref BinaryCursor cursor)
    {
        var kind = (HistoryKind)cursor.Byte();
        var members = (Members)cursor.Byte();
        var taskId = members.HasFlag(Members.TaskId) ? (int)cursor.Number() : 0;
        var name = members.HasFlag(Members.Name) ? cursor.Text() : null;
        var version = members.HasFlag(Members.Version) ? cursor.Text() : null;
        var payload = members.HasFlag(Members.Payload) ? cursor.Text() : null;
        var text = members.HasFlag(Members.Text) ? cursor.Text() : null;
        var at = members.HasFlag(Members.At) ? cursor.Ticks() : 0;
        var failure = members.HasFlag(Members.Failure) ? FailureJson.Read(cursor.Text()) : null;
        var more = members.HasFlag(Members.NumberOrTags);
        return new HistoryRecord
        {
            Kind = kind,
            TaskId = taskId,
            Name = name,
            Version = version,
            Payload = payload,
            Text = text,
            At = at,
            Failure = failure,
            Number = more ? (int)cursor.Number() : 0,
            Tags = more ? TagsJson.Read(cursor.Text()) : null,
        };
    }

    private static Members MembersOf(HistoryRecord record) =>
        (record.TaskId != 0 ? Members.TaskId : Members.None)
        | (record.Name is not null ? Members.Name : Members.None)
        | (record.Version is not null ? Members.Version : Members.None)
        | (record.Payload is not null ? Members.Payload : Members.None)
        | (record.Text is not null ? Members.Text : Members.None)
        | (record.At != 0 ? Members.At : Members.None)
        | (record.Failure is not null ? Members.Failure : Members.None)
        | (record.Number != 0 || record.Tags is { Count: > 0 } ? Members.NumberOrTags : Members.None);
}
