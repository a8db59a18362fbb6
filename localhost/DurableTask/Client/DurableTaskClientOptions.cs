using System.Diagnostics.CodeAnalysis;
using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Client;

/// <summary>Settings of a client.</summary>
public class DurableTaskClientOptions
{
    private DataConverter? dataConverter;

    /// <summary>The version of instances that are started without one; empty for none.</summary>
    public string DefaultVersion { get; set; } = string.Empty;

    /// <summary>Turns inputs and events into text: the one that is set, else the registered one, else JSON.</summary>
    public DataConverter DataConverter
    {
        get => dataConverter ?? JsonDataConverter.Default;
        set => dataConverter = value;
    }

    [MemberNotNullWhen(true, nameof(dataConverter))]
    internal bool DataConverterIsSet => dataConverter is not null;

    internal void ApplyTo(DurableTaskClientOptions other)
    {
        if (!other.DataConverterIsSet && DataConverterIsSet)
        {
            other.DataConverter = dataConverter;
        }

        if (!string.IsNullOrWhiteSpace(DefaultVersion))
        {
            other.DefaultVersion = DefaultVersion;
        }
    }
}
