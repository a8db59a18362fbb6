using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.LocalHost.Emulators;

/// <summary>How an emulator is started.</summary>
public sealed record EmulatorOptions
{
    /// <summary>Where the emulator keeps its data and its log; made when missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The loopback port; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>How long the port may take to answer: long, since one that ends is noticed at once and a busy machine is slow.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long the first installation of the npm packages may take.</summary>
    public TimeSpan InstallTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told what a person waits for, such as the installation's progress; nothing when all is in place.</summary>
    public Action<string>? Progress { get; init; }

    /// <summary>Where an emulator that stops by itself is reported.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>Where npm installs the packages; null for the per-user folder that every clone shares.</summary>
    public string? PackagesFolder { get; init; }

    /// <summary>The clock of <see cref="StartTimeout"/>; a test moves its own.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The command that runs Node.js; a test names another.</summary>
    internal string NodeCommand { get; init; } = "node";

    /// <summary>The command that runs npm; a test names another.</summary>
    internal string NpmCommand { get; init; } = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
}
