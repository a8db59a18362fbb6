using System.Diagnostics;

namespace Ecom.Process.Tests.Hosting;

/// <summary>What a process wrote to its output and error streams, in lines.</summary>
internal sealed class ProcessOutput
{
    private readonly List<string> lines = [];

    public void Read(System.Diagnostics.Process process)
    {
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool Contains(string text)
    {
        lock (lines)
        {
            return lines.Exists(line => line.Contains(text, StringComparison.Ordinal));
        }
    }

    public string Last(int count)
    {
        lock (lines)
        {
            return string.Join('\n', lines.TakeLast(count));
        }
    }

    public override string ToString() => Last(int.MaxValue);

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (lines)
        {
            if (line.Data is not null)
            {
                lines.Add(line.Data);
            }
        }
    }
}
