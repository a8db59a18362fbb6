using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>How a host differs from the one that <c>dotnet run</c> starts. Read by <c>FunctionsApplication.CreateBuilder</c>.</summary>
public sealed record LocalHostOptions
{
    private static readonly AsyncLocal<LocalHostOptions?> Ambient = new();

    /// <summary>The options of the current flow of execution, or the defaults.</summary>
    public static LocalHostOptions Current => Ambient.Value ?? new LocalHostOptions();

    /// <summary>The classes that hold the functions; null for those of the entry assembly.</summary>
    public IReadOnlyList<Type>? FunctionTypes { get; init; }

    /// <summary>The folder that holds <c>host.json</c>; null for the application's own.</summary>
    public string? ApplicationFolder { get; init; }

    /// <summary>The host's content root; null for the root of the project, where <c>local.settings.json</c> or its sample is.</summary>
    public string? ContentRoot { get; init; }

    /// <summary>The folder that keeps the host's data; null for setting <c>ECOM_DATA</c> or <c>.local</c> at the root of the project.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Settings that win over files and environment.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <c>local.settings.json</c> and environment variables are read.</summary>
    public bool ReadsMachineSettings { get; init; } = true;

    /// <summary>Whether Azurite is started when <c>AzureWebJobsStorage</c> asks for development storage.</summary>
    public bool StartsAzurite { get; init; } = true;

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Runs background work; null for the thread pool.</summary>
    public IWorkScheduler? WorkScheduler { get; init; }

    /// <summary>Whether HTTP functions run as background work too, one at a time with everything else.</summary>
    public bool QueuesHttp { get; init; }

    /// <summary>Makes the ids of invocations.</summary>
    public Func<Guid> NewInvocationId { get; init; } = RandomId;

    /// <summary>Watches the commits of all stores.</summary>
    public ICommitObserver? CommitObserver { get; init; }

    /// <summary>When a commit of a store counts as done.</summary>
    public SqliteSynchronous Synchronous { get; init; } = SqliteSynchronous.Full;

    /// <summary>Whether the host belongs to a program that runs it: it prints nothing, handles no signals, and throws what goes wrong at start.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>Changes services after the application added its own.</summary>
    public Action<IServiceCollection>? ConfigureServices { get; init; }

    /// <summary>Replaces the web server; null for Kestrel.</summary>
    public Action<IWebHostBuilder>? ConfigureServer { get; init; }

    /// <summary>Told of the host when it is built.</summary>
    public Action<IHost>? Built { get; init; }

    /// <summary>Makes these the options of the current flow of execution until disposed.</summary>
    public IDisposable Use()
    {
        var before = Ambient.Value;
        Ambient.Value = this;
        return new Restore(before);
    }

    // No secret: it need not be asked of the operating system, which is a system call at each invocation.
    private static Guid RandomId()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);
        return new Guid(bytes);
    }

    private sealed class Restore(LocalHostOptions? before) : IDisposable
    {
        public void Dispose() => Ambient.Value = before;
    }
}
