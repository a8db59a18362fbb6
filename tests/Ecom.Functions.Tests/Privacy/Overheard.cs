namespace Ecom.Functions.Tests.Privacy;

/// <summary>Something that the application told its operators.</summary>
/// <param name="Where">By which way, such as <c>log</c>.</param>
/// <param name="By">Who: a category, source, meter, orchestration or queue.</param>
/// <param name="Text">What.</param>
internal sealed record Overheard(string Where, string By, string Text)
{
    public const string Log = "log";
    public const string Trace = "trace";
    public const string Metric = "metric";
    public const string History = "history";
    public const string Envelope = "envelope";
    public const string DeadLetter = "dead letter";
    public const string Tool = "tool";

    public override string ToString() => $"{Where} of {By}: {Text}";
}
