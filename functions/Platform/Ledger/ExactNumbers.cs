using System.Globalization;
using System.Text.Json;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>Refuses numbers that canonical JSON cannot hold exactly: two that differ must not have one hash.</summary>
/// <remarks>Canonical JSON knows IEEE doubles only (RFC 8785, 3.2.2.3). Money of up to 15 digits passes; longer numbers are to be sent as text.</remarks>
internal static class ExactNumbers
{
    public static void Ensure(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Ensure(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Ensure(item);
                }

                break;
            case JsonValueKind.Number when !IsExact(value):
                throw new LedgerEntryRefusedException(
                    $"The number {value.GetRawText()} has more digits than JSON numbers hold exactly; write it as a text.");
            default:
                break;
        }
    }

    private static bool IsExact(JsonElement number) =>
        !number.TryGetDecimal(out var asWritten)
        || (decimal.TryParse(EcmaScriptNumber.Format(number.GetDouble()), NumberStyles.Float, CultureInfo.InvariantCulture, out var asHashed)
            && asWritten == asHashed);
}
