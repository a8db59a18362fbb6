using System.Globalization;

namespace Ecom.Benchmarks;

/// <summary>The table that a run prints.</summary>
internal static class Report
{
    public static void Header()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, .NET {Environment.Version}, synchronous=FULL"));
        Row("measure", "value", "aim");
        Row("-------", "-----", "---");
    }

    public static void Row(string measure, string value, string aim = "") => Console.WriteLine($"{measure,-62} {value,16}   {aim}");

    public static void Row(string measure, double value, string unit, string aim = "") =>
        Row(measure, string.Create(CultureInfo.InvariantCulture, $"{value:N2} {unit}").Trim(), aim);
}
