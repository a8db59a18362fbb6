using System.Text;

namespace Ecom.LocalHost.ServiceBus.Messages;

/// <summary>Turns the properties of a message into bytes and back. The body is kept beside them.</summary>
internal static class MessageCodec
{
    private const byte Version = 1;

    /// <exception cref="System.Runtime.Serialization.SerializationException">A property has a type that no message can carry.</exception>
    public static byte[] Encode(MessageContent content)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(Version);
        WriteText(writer, content.MessageId);
        WriteText(writer, content.SessionId);
        WriteText(writer, content.PartitionKey);
        WriteText(writer, content.TransactionPartitionKey);
        WriteText(writer, content.ReplyToSessionId);
        WriteText(writer, content.CorrelationId);
        WriteText(writer, content.Subject);
        WriteText(writer, content.To);
        WriteText(writer, content.ContentType);
        WriteText(writer, content.ReplyTo);
        writer.Write(content.TimeToLive.Ticks);
        writer.Write7BitEncodedInt(content.Properties.Count);
        foreach (var (name, value) in content.Properties)
        {
            writer.Write(name);
            PropertyValueCodec.Write(writer, name, value);
        }

        writer.Flush();
        return buffer.ToArray();
    }

    public static MessageContent Decode(byte[] encoded, byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(encoded, writable: false), Encoding.UTF8);
        if (reader.ReadByte() is var version and not Version)
        {
            throw new InvalidDataException($"The store holds a message in format {version}; this version reads format {Version}.");
        }

        var content = new MessageContent
        {
            Body = BinaryData.FromBytes(body),
            MessageId = ReadText(reader),
            SessionId = ReadText(reader),
            PartitionKey = ReadText(reader),
            TransactionPartitionKey = ReadText(reader),
            ReplyToSessionId = ReadText(reader),
            CorrelationId = ReadText(reader),
            Subject = ReadText(reader),
            To = ReadText(reader),
            ContentType = ReadText(reader),
            ReplyTo = ReadText(reader),
            TimeToLive = new TimeSpan(reader.ReadInt64()),
        };
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            content.Properties[reader.ReadString()] = PropertyValueCodec.Read(reader);
        }

        return content;
    }

    /// <summary>The size that counts against the limits, in bytes.</summary>
    public static long SizeOf(MessageContent content) => Encode(content).Length + (long)content.Body.ToMemory().Length;

    private static void WriteText(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
