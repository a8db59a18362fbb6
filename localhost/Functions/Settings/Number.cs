using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary>Numbers in settings.</summary>
internal static class Number
{
    /// <summary>A number over zero, or null when the setting is missing.</summary>
    /// <exception cref="FormatException">The setting is something else.</exception>
    public static long? Positive(IConfiguration settings, string name)
    {
        if (settings[name] is not { } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= int.MaxValue
            ? value
            : throw new FormatException($"{name} is '{text}'; it must be a whole number from 1 to {int.MaxValue}.");
    }
}
