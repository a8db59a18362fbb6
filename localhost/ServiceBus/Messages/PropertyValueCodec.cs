using System.Runtime.Serialization;

namespace Ecom.LocalHost.ServiceBus.Messages;

/// <summary>Keeps the value of an application property with its exact type, for the types that Service Bus allows.</summary>
internal static class PropertyValueCodec
{
    private enum Kind : byte
    {
        Null, Text, Boolean, Byte, SByte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Single, Double, Decimal, Char, Guid,
        DateTime, DateTimeOffset, TimeSpan, Uri, Bytes,
    }

    public static void Write(BinaryWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null: Tag(writer, Kind.Null); break;
            case string text: Tag(writer, Kind.Text).Write(text); break;
            case bool flag: Tag(writer, Kind.Boolean).Write(flag); break;
            case byte number: Tag(writer, Kind.Byte).Write(number); break;
            case sbyte number: Tag(writer, Kind.SByte).Write(number); break;
            case short number: Tag(writer, Kind.Int16).Write(number); break;
            case ushort number: Tag(writer, Kind.UInt16).Write(number); break;
            case int number: Tag(writer, Kind.Int32).Write(number); break;
            case uint number: Tag(writer, Kind.UInt32).Write(number); break;
            case long number: Tag(writer, Kind.Int64).Write(number); break;
            case ulong number: Tag(writer, Kind.UInt64).Write(number); break;
            case float number: Tag(writer, Kind.Single).Write(number); break;
            case double number: Tag(writer, Kind.Double).Write(number); break;
            case decimal number: Tag(writer, Kind.Decimal).Write(number); break;
            case char character: Tag(writer, Kind.Char).Write((ushort)character); break;
            case Guid guid: Tag(writer, Kind.Guid).Write(guid.ToByteArray()); break;
            case DateTime time: Tag(writer, Kind.DateTime).Write(time.ToUniversalTime().Ticks); break;
            case DateTimeOffset time: Tag(writer, Kind.DateTimeOffset).Write(time.UtcTicks); break;
            case TimeSpan span: Tag(writer, Kind.TimeSpan).Write(span.Ticks); break;
            case Uri uri: Tag(writer, Kind.Uri).Write(uri.OriginalString); break;
            case byte[] bytes: WriteBytes(writer, bytes); break;
            case Stream stream: WriteBytes(writer, BinaryData.FromStream(stream).ToArray()); break;
            default:
                throw new SerializationException($"The application property '{name}' is a {value.GetType()}, which a message cannot carry.");
        }
    }

    public static object? Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Null => null,
        Kind.Text => reader.ReadString(),
        Kind.Boolean => reader.ReadBoolean(),
        Kind.Byte => reader.ReadByte(),
        Kind.SByte => reader.ReadSByte(),
        Kind.Int16 => reader.ReadInt16(),
        Kind.UInt16 => reader.ReadUInt16(),
        Kind.Int32 => reader.ReadInt32(),
        Kind.UInt32 => reader.ReadUInt32(),
        Kind.Int64 => reader.ReadInt64(),
        Kind.UInt64 => reader.ReadUInt64(),
        Kind.Single => reader.ReadSingle(),
        Kind.Double => reader.ReadDouble(),
        Kind.Decimal => reader.ReadDecimal(),
        Kind.Char => (char)reader.ReadUInt16(),
        Kind.Guid => new Guid(reader.ReadBytes(16)),
        Kind.DateTime => new DateTime(reader.ReadInt64(), DateTimeKind.Utc),
        Kind.DateTimeOffset => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
        Kind.TimeSpan => new TimeSpan(reader.ReadInt64()),
        Kind.Uri => new Uri(reader.ReadString(), UriKind.RelativeOrAbsolute),
        Kind.Bytes => reader.ReadBytes(reader.Read7BitEncodedInt()),
        var unknown => throw new InvalidDataException($"The store holds a property value of unknown kind {(byte)unknown}."),
    };

    private static BinaryWriter Tag(BinaryWriter writer, Kind kind)
    {
        writer.Write((byte)kind);
        return writer;
    }

    private static void WriteBytes(BinaryWriter writer, byte[] bytes)
    {
        Tag(writer, Kind.Bytes).Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }
}
