namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>Collects what is wrong with one policy file, so that all of it can be put right at once.</summary>
/// <param name="file">The file as messages name it.</param>
/// <param name="faults">Gets the messages.</param>
internal sealed class PolicyFaults(string file, List<string> faults)
{
    public void Add(int line, string what) => faults.Add($"{file} line {line}: {what}");
}
