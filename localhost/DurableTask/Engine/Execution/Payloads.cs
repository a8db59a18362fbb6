using System.Text;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Serializes what goes into the store, within the limit.</summary>
/// <param name="converter">The user's converter.</param>
/// <param name="limit">Bytes of UTF-8 at most.</param>
internal sealed class Payloads(DataConverter converter, int limit)
{
    public DataConverter Converter => converter;

    /// <param name="value">The value; null stays null.</param>
    /// <param name="what">Names it in the error.</param>
    /// <exception cref="PayloadTooLargeException">It is over the limit.</exception>
    public string? Serialize(object? value, string what)
    {
        var text = value is null ? null : converter.Serialize(value);
        Check(text, what);
        return text;
    }

    private void Check(string? text, string what)
    {
        // A UTF-16 unit is at most three bytes of UTF-8, so most payloads need no count.
        if (text is not null && text.Length > limit / 3 && Encoding.UTF8.GetByteCount(text) is var bytes && bytes > limit)
        {
            throw new PayloadTooLargeException(what, bytes, limit);
        }
    }
}
