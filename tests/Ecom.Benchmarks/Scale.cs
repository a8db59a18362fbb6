using System.Globalization;

namespace Ecom.Benchmarks;

/// <summary>How large a scenario is: its own size, or what an environment variable says.</summary>
internal static class Scale
{
    /// <summary>The number in <c>ECOM_BENCH_{name}</c>, or the scenario's own.</summary>
    /// <exception cref="FormatException">The variable holds no number above 0.</exception>
    public static int Of(string name, int own)
    {
        var variable = $"ECOM_BENCH_{name}";
        if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } text)
            return own;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"{variable} is not a number above 0.");
    }
}
