using Ecom.Functions.Platform.Sla.Policies.Files;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Sla.Policies;

/// <summary>Policies that are read from files once, at start.</summary>
public sealed class SlaPolicies : ISlaPolicies
{
    private readonly IReadOnlyList<SlaPolicy> versions;
    private readonly TimeProvider time;

    /// <summary>Reads the files.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="calendars">The calendars that rules may name.</param>
    /// <param name="time">Tells which version is valid.</param>
    /// <exception cref="InvalidDataException">A file is wrong; the message names each fault with its file and line.</exception>
    public SlaPolicies(IOptions<SlaPolicyOptions> options, IWorkCalendars calendars, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(calendars);
        ArgumentNullException.ThrowIfNull(time);
        this.time = time;
        var read = PolicyFolder.Read(Path.Combine(AppContext.BaseDirectory, options.Value.Folder), calendars.Names);
        (Vocabulary, versions) = (read.Vocabulary, [.. read.Versions.OrderByDescending(version => version.ValidFrom)]);
        if (versions[^1].ValidFrom > time.GetUtcNow())
            throw new InvalidDataException($"No service-level policy is valid yet: the first, '{versions[^1].Version}', begins on {versions[^1].ValidFrom:O}.");
    }

    /// <inheritdoc/>
    public AttributeVocabulary Vocabulary { get; }

    /// <inheritdoc/>
    public SlaPolicy Current
    {
        get
        {
            var now = time.GetUtcNow();
            return versions.First(version => version.ValidFrom <= now);
        }
    }

    /// <inheritdoc/>
    public SlaPolicy Get(string version) => versions.FirstOrDefault(each => each.Version == version)
        ?? throw new KeyNotFoundException(
            $"There is no service-level policy '{version}'; there are: {string.Join(", ", versions.Select(each => each.Version).Order(StringComparer.Ordinal))}.");

    /// <inheritdoc/>
    public ClockPlan Match(SlaAttributes attributes) => Current.Match(attributes);
}
